package dev.gatehouse.contract.portal;

import java.net.URI;

/**
 * A contact's calendar address. It is told once: only its hash is kept.
 *
 * @param url for a calendar program to subscribe to
 */
public record CalendarAddress(URI url) {}
