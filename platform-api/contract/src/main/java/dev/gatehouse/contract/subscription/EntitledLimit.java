package dev.gatehouse.contract.subscription;

import org.jspecify.annotations.Nullable;

/**
 * A limit: what the plan says, what was agreed instead, and what holds. Absent numbers are without limit.
 *
 * @param limit {@code staff-seats}, {@code active-clients} or {@code storage}, the latter in bytes
 */
public record EntitledLimit(
        String limit,
        long used,
        @Nullable Long planned,
        @Nullable Agreement agreement,
        @Nullable Long effective) {}
