package dev.gatehouse.contract.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline.
 *
 * @param seriesId shared by a deadline and all that have taken its place
 * @param engagementId the client's service plan, whose chain tells what happened
 * @param daysLeft on the firm's calendar; negative once the date has passed
 * @param nextDueOn when it would come again; absent for one that comes once
 * @param nextId what has taken its place
 * @param version for {@code If-Match}; also sent as {@code ETag}
 */
public record DeadlineResponse(
        UUID id,
        UUID clientId,
        String clientName,
        UUID engagementId,
        UUID seriesId,
        @Nullable UUID parentId,
        DeadlineContent content,
        DeadlineState state,
        long daysLeft,
        @Nullable LocalDate nextDueOn,
        @Nullable UUID nextId,
        @Nullable Instant renewedAt,
        @Nullable Instant closedAt,
        int version,
        Instant createdAt) {}
