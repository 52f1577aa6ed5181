package dev.gatehouse.contract.subscription;

import org.jspecify.annotations.Nullable;

/**
 * What a plan allows of one limit.
 *
 * @param allowed absent when it is agreed with each firm
 */
public record PlanAllowance(String limit, @Nullable Long allowed) {}
