package dev.gatehouse.platform.notification;

import java.util.Map;
import java.util.UUID;

/**
 * A mail to be written.
 *
 * @param id the same for every try, so that a second copy can be recognised
 * @param senderName stands in front of the sender's address
 * @param template name of the pair of templates
 * @param values what the templates show
 */
record Mail(UUID id, String to, String senderName, String subject, String template, Map<String, Object> values) {}
