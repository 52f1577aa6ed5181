package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.template.TemplateOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A container of items for one client, as its row says.
 *
 * @param sentOn the day of sending on the sender's calendar, from which days are counted
 */
public record Engagement(
        UUID id,
        UUID clientId,
        String clientName,
        EngagementKind kind,
        String title,
        @Nullable String message,
        EngagementState state,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueInDays,
        int version,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable LocalDate sentOn,
        @Nullable TemplateOrigin template) {}
