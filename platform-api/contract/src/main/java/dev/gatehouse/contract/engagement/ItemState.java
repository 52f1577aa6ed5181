package dev.gatehouse.contract.engagement;

/** The one state machine of items; firms see their own labels on it. */
public enum ItemState {
    DRAFT,
    OPEN,
    IN_PROGRESS,
    BLOCKED,
    SUBMITTED,
    UNDER_REVIEW,
    CHANGES_REQUESTED,
    ACCEPTED,
    WAIVED,
    CANCELLED
}
