package dev.gatehouse.contract.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the client list. */
public record ClientListItem(
        UUID id,
        String name,
        @Nullable String reference,
        ClientState state,
        int contacts,
        int openEngagements,
        Instant createdAt) {}
