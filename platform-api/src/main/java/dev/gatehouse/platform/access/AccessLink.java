package dev.gatehouse.platform.access;

import dev.gatehouse.contract.engagement.InvitationState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact's reusable way into one engagement. */
public record AccessLink(
        UUID id,
        UUID engagementId,
        UUID contactId,
        String contactName,
        String email,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastSentAt,
        @Nullable Instant openedAt,
        @Nullable Instant lastSeenAt) {

    /** Whether it opens its checklist at a moment. */
    public InvitationState state(Instant now) {
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        } else if (expiresAt != null && !now.isBefore(expiresAt)) {
            return InvitationState.EXPIRED;
        } else {
            return InvitationState.ACTIVE;
        }
    }
}
