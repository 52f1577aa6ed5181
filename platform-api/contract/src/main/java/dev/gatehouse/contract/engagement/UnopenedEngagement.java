package dev.gatehouse.contract.engagement;

import java.time.Instant;
import java.util.UUID;

/**
 * An engagement that has been sent and that nobody has opened.
 *
 * @param contactName one of those who have the link
 * @param contacts how many have it
 */
public record UnopenedEngagement(
        UUID id, String title, UUID clientId, String clientName, String contactName, int contacts, Instant sentAt) {}
