package dev.gatehouse.contract.engagement;

/** What a reviewer decided. */
public enum ReviewDecision {
    ACCEPTED,
    CHANGES_REQUESTED
}
