package dev.gatehouse.contract.deadline;

/** How often something comes again. */
public enum Frequency {
    ONE_OFF,
    MONTHLY,
    QUARTERLY,
    SEMI_ANNUAL,
    ANNUAL,
    /** At an {@link Interval} of its own. */
    CUSTOM
}
