package dev.gatehouse.contract.engagement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An engagement that is due soon, or was.
 *
 * @param dueOn the earliest date of what the client still owes, or of the engagement itself
 */
public record DueEngagement(
        UUID id, String title, UUID clientId, String clientName, Progress progress, LocalDate dueOn) {}
