package dev.gatehouse.contract.deadline;

import java.util.UUID;

/**
 * A line of a list that can be added.
 *
 * @param line where it stands in the file, the header being the first
 */
public record DeadlineImportRow(int line, UUID clientId, String clientName, DeadlineContent content) {}
