package dev.gatehouse.contract.invitation;

/** How far an invitation has come. */
public enum InvitedState {
    /** The mail has not been handed over yet. */
    WAITING,
    SENT,
    /** The contact has been there since. */
    CAME_IN,
    EXPIRED,
    REVOKED
}
