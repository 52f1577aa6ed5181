package dev.gatehouse.contract.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person at a client. */
public record ContactResponse(
        UUID id,
        UUID clientId,
        String name,
        String email,
        @Nullable String jobTitle,
        int version,
        Instant createdAt) {}
