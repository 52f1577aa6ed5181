package dev.gatehouse.contract.access;

/** What somebody has shown to get in. Each is a fact of its own: one never stands for another. */
public enum SessionProof {
    /** A code or a login link from their mailbox. */
    MAILBOX,
    /** A personal access link. */
    LINK,
    /** A code from an authenticator app. */
    TOTP,
    PASSKEY,
    /** One of the codes kept for the day the phone is lost. */
    RECOVERY_CODE
}
