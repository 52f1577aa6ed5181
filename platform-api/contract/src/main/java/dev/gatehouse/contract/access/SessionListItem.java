package dev.gatehouse.contract.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as a list shows it.
 *
 * @param device the browser and its system in words, for example {@code Firefox on Windows}
 * @param lastUsedAt absent when the session is over
 * @param endedAt when somebody ended it; absent while it is open, and when it ran out
 * @param current whether it is the one that asks
 */
public record SessionListItem(
        UUID id,
        SessionState state,
        List<SessionProof> proofs,
        String device,
        String address,
        Instant beganAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant endedAt,
        boolean current) {}
