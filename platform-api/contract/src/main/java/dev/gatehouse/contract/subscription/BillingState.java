package dev.gatehouse.contract.subscription;

/** Where a subscription stands. */
public enum BillingState {
    /** The firm has its plan by agreement and is not billed. */
    UNBILLED,
    TRIAL,
    ACTIVE,
    PAST_DUE,
    CANCELLED
}
