package dev.gatehouse.contract.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client card.
 *
 * @param version for {@code If-Match}; also sent as {@code ETag}
 */
public record ClientResponse(
        UUID id,
        String name,
        @Nullable String reference,
        ClientState state,
        int version,
        Instant createdAt,
        List<ContactResponse> contacts) {}
