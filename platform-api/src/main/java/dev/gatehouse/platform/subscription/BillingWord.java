package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Standing;

/** What mails about billing say. */
public enum BillingWord {
    /** An invoice was issued. */
    INVOICE,
    /** A payment arrived. */
    PAID,
    TRIAL_ENDING,
    TRIAL_OVER,
    OVERDUE,
    /** Overdue for a week. */
    REMINDER,
    NO_GROWTH,
    READ_ONLY,
    CANCELLED,
    UNPAID;

    static BillingWord of(Standing standing) {
        return switch (standing) {
            case NO_GROWTH -> NO_GROWTH;
            case READ_ONLY -> READ_ONLY;
            case GOOD, GRACE -> OVERDUE;
        };
    }

    static BillingWord ended(String reason) {
        return valueOf(reason);
    }
}
