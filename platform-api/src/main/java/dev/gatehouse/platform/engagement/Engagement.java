package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A container of items for one client, as its row says. */
public record Engagement(
        UUID id,
        UUID clientId,
        String clientName,
        EngagementKind kind,
        String title,
        @Nullable String message,
        EngagementState state,
        @Nullable LocalDate dueOn,
        int version,
        Instant createdAt,
        @Nullable Instant sentAt) {}
