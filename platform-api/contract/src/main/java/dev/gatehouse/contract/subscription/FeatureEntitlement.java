package dev.gatehouse.contract.subscription;

/**
 * A feature and whether the firm has it.
 *
 * @param feature key, for example {@code branding}
 * @param planned whether the plan includes it
 * @param included whether the firm has it, by its plan or by what was agreed
 * @param requiredPlan the first plan that includes it
 */
public record FeatureEntitlement(String feature, boolean planned, boolean included, String requiredPlan) {}
