package dev.gatehouse.platform.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What a plan lacks, so that a user interface can say so without guessing.
 *
 * @param requiredPlan the next plan that has it; absent when none has
 */
public record PlanRefusal(
        @Nullable String feature,
        @Nullable String limit,
        @Nullable String requiredPlan) {}
