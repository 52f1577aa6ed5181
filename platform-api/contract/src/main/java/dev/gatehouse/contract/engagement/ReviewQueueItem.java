package dev.gatehouse.contract.engagement;

import java.time.Instant;
import java.util.UUID;

/**
 * One submission that waits for a decision; the oldest comes first.
 *
 * @param files stored for the item
 * @param answers given in the form
 */
public record ReviewQueueItem(
        UUID itemId,
        UUID engagementId,
        String engagementTitle,
        UUID clientId,
        String clientName,
        String itemTitle,
        ItemState state,
        int files,
        int answers,
        Instant submittedAt,
        int version) {}
