package dev.gatehouse.contract.template;

import java.util.UUID;

/**
 * A template in its newest version.
 *
 * @param ready of the pack that comes with the service; it is copied when it is first used or changed
 */
public record TemplateResponse(UUID id, int version, boolean ready, boolean archived, TemplateContent content) {}
