package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.access.SessionProof;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a session beside Redis.
 *
 * @param keyHash what stands for the session in Redis' keys
 * @param endedAt absent also when the session has run out; then Redis does not know it any more
 */
record SessionRecord(
        UUID id,
        String keyHash,
        List<SessionProof> proofs,
        Instant beganAt,
        @Nullable Instant endedAt,
        String address,
        String agent) {}
