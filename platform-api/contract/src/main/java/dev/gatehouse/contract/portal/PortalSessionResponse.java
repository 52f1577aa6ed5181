package dev.gatehouse.contract.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link led to: a portal session, whose id is only in the cookie, or the question for a proof, and then nothing
 * else is told.
 *
 * @param verification present when the link alone opens nothing
 */
public record PortalSessionResponse(
        @Nullable UUID engagementId,
        @Nullable Instant expiresAt,
        @Nullable VerificationResponse verification) {}
