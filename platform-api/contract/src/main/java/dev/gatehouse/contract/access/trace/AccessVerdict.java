package dev.gatehouse.contract.access.trace;

/** What a check found: nothing in the way, something to know, something that may be in the way, something that is. */
public enum AccessVerdict {
    PASS,
    NOTE,
    WARN,
    FAIL
}
