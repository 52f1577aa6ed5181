package dev.gatehouse.contract.access;

/** Second factors that a person can enrol. */
public enum FactorKind {
    /** Six digits of an authenticator app, RFC 6238. */
    TOTP,
    /** A key of the device or of a security key, WebAuthn. */
    PASSKEY
}
