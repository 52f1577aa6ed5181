package dev.gatehouse.contract.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the engagement list. */
public record EngagementListItem(
        UUID id,
        EngagementKind kind,
        String title,
        EngagementState state,
        UUID clientId,
        String clientName,
        Progress progress,
        @Nullable LocalDate dueOn,
        Instant createdAt,
        @Nullable Instant sentAt) {}
