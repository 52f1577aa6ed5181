package dev.gatehouse.contract.portal;

/** The four words of a checklist. */
public enum ItemStatus {
    OUTSTANDING,
    SUBMITTED,
    ACCEPTED,
    REJECTED
}
