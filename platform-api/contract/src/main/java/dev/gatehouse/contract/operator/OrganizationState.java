package dev.gatehouse.contract.operator;

/** Whether a firm is open. */
public enum OrganizationState {
    ACTIVE,
    SUSPENDED
}
