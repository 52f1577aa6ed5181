package dev.gatehouse.contract.organization;

/** Whether a firm insists that its staff prove themselves twice. Who has a second factor is asked for it either way. */
public enum SecondFactor {
    REQUIRED,
    OPTIONAL
}
