package dev.gatehouse.contract.subscription;

import org.jspecify.annotations.Nullable;

/**
 * A limit on another plan. Absent numbers are without limit.
 *
 * @param over how much of what is used would be too much; 0 when all of it fits
 */
public record LimitPreview(
        String limit,
        long used,
        @Nullable Long now,
        @Nullable Long then,
        long over) {}
