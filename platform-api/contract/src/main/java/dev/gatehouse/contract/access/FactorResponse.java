package dev.gatehouse.contract.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second factor of the caller. */
public record FactorResponse(
        UUID id,
        FactorKind kind,
        String name,
        Instant addedAt,
        @Nullable Instant usedAt) {}
