package dev.gatehouse.contract.access.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One check.
 *
 * @param reason in kebab case, for example {@code archived}
 * @param at when it happened, or until when it holds
 * @param count how many, out of {@code limit} where there is one
 */
public record AccessCheck(
        AccessCheckCode check,
        AccessVerdict verdict,
        String reason,
        @Nullable Instant at,
        @Nullable Integer count,
        @Nullable Integer limit) {}
