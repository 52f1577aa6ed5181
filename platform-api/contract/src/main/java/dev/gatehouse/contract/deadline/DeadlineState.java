package dev.gatehouse.contract.deadline;

/** Where a deadline stands. The first three follow from the date on the firm's calendar; nobody sets them. */
public enum DeadlineState {
    /** Further away than the firm's notice. */
    ACTIVE,
    /** Due today or within the firm's notice. */
    EXPIRING,
    /** The date has passed. */
    EXPIRED,
    /** The next one has taken its place. */
    RENEWED,
    /** Ended for good: the service is no longer needed. */
    CLOSED
}
