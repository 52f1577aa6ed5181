package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.DeadlineState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as its row says, with what follows from today.
 *
 * @param anchorDay day of the month that the series began on
 */
record Deadline(
        UUID id,
        UUID clientId,
        String clientName,
        UUID engagementId,
        UUID seriesId,
        @Nullable UUID parentId,
        DeadlineContent content,
        int anchorDay,
        @Nullable UUID nextId,
        @Nullable Instant renewedAt,
        @Nullable Instant closedAt,
        int version,
        Instant createdAt,
        DeadlineState state,
        int daysLeft) {

    Recurrence recurrence() {
        return new Recurrence(content.frequency(), content.interval());
    }

    /** Whether it is neither renewed nor closed. */
    boolean isCurrent() {
        return renewedAt == null && closedAt == null;
    }

    DeadlineResponse response() {
        return new DeadlineResponse(
                id,
                clientId,
                clientName,
                engagementId,
                seriesId,
                parentId,
                content,
                state,
                daysLeft,
                isCurrent() ? recurrence().after(content.dueOn(), anchorDay).orElse(null) : null,
                nextId,
                renewedAt,
                closedAt,
                version,
                createdAt);
    }
}
