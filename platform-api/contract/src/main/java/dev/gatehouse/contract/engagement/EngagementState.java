package dev.gatehouse.contract.engagement;

/** DRAFT until sent; COMPLETED when every item is accepted, waived or cancelled. */
public enum EngagementState {
    DRAFT,
    OPEN,
    COMPLETED
}
