package dev.gatehouse.contract.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person at a client.
 *
 * @param revokedAt since when no door lets them in; absent while they may come in
 * @param lastAccessAt when they last came in; absent when they never have
 */
public record ContactResponse(
        UUID id,
        UUID clientId,
        String name,
        String email,
        @Nullable String jobTitle,
        int version,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastAccessAt) {}
