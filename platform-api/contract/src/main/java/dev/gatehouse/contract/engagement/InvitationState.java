package dev.gatehouse.contract.engagement;

/** Whether an access link opens its checklist. */
public enum InvitationState {
    ACTIVE,
    EXPIRED,
    REVOKED
}
