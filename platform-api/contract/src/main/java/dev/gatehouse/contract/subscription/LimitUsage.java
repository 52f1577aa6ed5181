package dev.gatehouse.contract.subscription;

import org.jspecify.annotations.Nullable;

/**
 * A limit and what is used of it. Absent values are without limit.
 *
 * @param limit {@code staff-seats}, {@code active-clients} or {@code storage}, the latter in bytes
 * @param planned what the plan allows
 * @param overridden whether something else was agreed with this firm
 * @param allowed what holds
 * @param requiredPlan the next plan that allows more; absent when there is none
 */
public record LimitUsage(
        String limit,
        long used,
        @Nullable Long planned,
        boolean overridden,
        @Nullable Long allowed,
        @Nullable String requiredPlan) {}
