package dev.gatehouse.contract.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An engagement with everything on its page. */
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
        int version,
        Instant createdAt,
        @Nullable Instant sentAt,
        List<ItemResponse> items,
        List<InvitationResponse> invitations) {}
