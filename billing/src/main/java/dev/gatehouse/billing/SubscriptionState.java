package dev.gatehouse.billing;

/** Where a subscription stands. */
public enum SubscriptionState {
    /** A plan for a while, without an invoice. */
    TRIAL,
    /** Paid, or invoiced and not yet due. */
    ACTIVE,
    /** An invoice is overdue; how long decides what is restricted. */
    PAST_DUE,
    /** Over; the firm is on the free plan and keeps everything it has. */
    CANCELLED
}
