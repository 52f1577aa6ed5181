package dev.gatehouse.billing;

/** What a firm can subscribe to, from least to most. */
public enum Plan {
    FREE,
    ESSENTIAL,
    PLUS,
    ULTIMATE
}
