package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.template.TemplateOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement with everything on its page.
 *
 * @param dueInDays days from sending until everything is due, while it is a draft without a date
 * @param template what it was made from
 */
public record EngagementResponse(
        UUID id,
        EngagementKind kind,
        String title,
        @Nullable String message,
        EngagementState state,
        UUID clientId,
        String clientName,
        Progress progress,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueInDays,
        int version,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable TemplateOrigin template,
        List<ItemResponse> items,
        List<InvitationResponse> invitations) {}
