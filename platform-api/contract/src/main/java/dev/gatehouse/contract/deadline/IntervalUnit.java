package dev.gatehouse.contract.deadline;

/** What an interval counts. */
public enum IntervalUnit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
}
