package dev.gatehouse.billing;

import java.util.Locale;

/** What a plan counts. */
public enum Limit {
    STAFF_SEATS,
    ACTIVE_CLIENTS,
    /** In bytes. */
    STORAGE;

    /** The name as the API and overrides carry it, for example {@code staff-seats}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether so much in use makes a firm read-only. Seats and clients may be used up to the last one; storage stops
     * where it is full, because nobody knows how large the next file is.
     */
    public boolean isOver(Allowance allowance, long used) {
        return this == STORAGE ? allowance.isUsedUp(used) : !allowance.admits(used);
    }
}
