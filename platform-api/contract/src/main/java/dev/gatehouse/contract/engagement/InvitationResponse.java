package dev.gatehouse.contract.engagement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact's access link to an engagement. The link itself is only in the mail.
 *
 * @param lastSentAt when the newest mail was handed to the mail server; absent while it waits
 * @param openedAt when a person first did something on the page; a scanner's visit does not count
 */
public record InvitationResponse(
        UUID id,
        UUID contactId,
        String contactName,
        String email,
        InvitationState state,
        Instant createdAt,
        @Nullable Instant lastSentAt,
        @Nullable Instant openedAt,
        @Nullable Instant lastSeenAt,
        @Nullable Instant expiresAt) {}
