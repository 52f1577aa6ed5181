package dev.gatehouse.contract.access;

/** What stands between a mailed code and a session. */
public enum SignInStep {
    /** One of the second factors. */
    PROVE,
    /** The firm wants a second factor and there is none yet. */
    ENROL
}
