package dev.gatehouse.contract.invitation;

/** How far a list has come. */
public enum ImportState {
    /** Understood, with or without problems; nothing has been sent. */
    CHECKED,
    /** Everybody on it is invited. */
    CONFIRMED
}
