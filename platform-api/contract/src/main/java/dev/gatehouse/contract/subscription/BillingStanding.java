package dev.gatehouse.contract.subscription;

/** What an unpaid invoice restricts. Reading, export and the clients' side never are. */
public enum BillingStanding {
    GOOD,
    /** Overdue; everything works. */
    GRACE,
    /** No further seats, clients or files of the firm's own. */
    NO_GROWTH,
    /** The firm reads and frees. */
    READ_ONLY
}
