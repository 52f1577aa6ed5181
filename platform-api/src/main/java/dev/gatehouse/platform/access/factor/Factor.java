package dev.gatehouse.platform.access.factor;

import dev.gatehouse.contract.access.FactorKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A second factor as it is stored.
 *
 * @param secret sealed key of an app, or public key of a passkey
 * @param credentialId of a passkey
 * @param counter newest time step used, or the device's own count
 */
public record Factor(
        UUID id,
        FactorKind kind,
        String name,
        byte[] secret,
        byte @Nullable [] credentialId,
        long counter,
        Instant createdAt,
        @Nullable Instant usedAt) {}
