package dev.gatehouse.contract.support;

/** Whether support may look now. */
public enum SupportState {
    /** A second operator has to agree. */
    REQUESTED,
    ACTIVE,
    ENDED,
    REVOKED
}
