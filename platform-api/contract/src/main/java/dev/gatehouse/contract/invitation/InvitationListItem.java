package dev.gatehouse.contract.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of whom the firm has invited.
 *
 * @param company name of the contact's client
 * @param engagementId absent when the invitation is to the portal as a whole
 * @param lastSentAt when the newest mail was handed to the mail server; absent while it waits
 * @param openedAt when a person first did something on the page the link leads to; a scanner's visit does not count
 * @param lastAccessAt when the contact was last there; absent when never
 */
public record InvitationListItem(
        UUID id,
        UUID contactId,
        String name,
        String email,
        @Nullable String jobTitle,
        UUID clientId,
        String company,
        @Nullable UUID engagementId,
        @Nullable String engagementTitle,
        InvitedState state,
        Instant invitedAt,
        @Nullable Instant lastSentAt,
        @Nullable Instant openedAt,
        @Nullable Instant lastAccessAt) {}
