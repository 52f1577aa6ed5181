package dev.gatehouse.contract.access;

/** Whether a session still lets its owner in. */
public enum SessionState {
    OPEN,
    OVER
}
