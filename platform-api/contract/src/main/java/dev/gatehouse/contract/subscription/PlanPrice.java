package dev.gatehouse.contract.subscription;

import org.jspecify.annotations.Nullable;

/**
 * What a plan costs a month, before tax.
 *
 * @param price absent when it is agreed with each firm
 */
public record PlanPrice(String plan, @Nullable Amount price) {}
