package dev.gatehouse.contract.access;

/** Ways to prove once more who one is. */
public enum ProofMethod {
    TOTP,
    PASSKEY,
    RECOVERY_CODE,
    /** Only for those who have no second factor. */
    MAILED_CODE
}
