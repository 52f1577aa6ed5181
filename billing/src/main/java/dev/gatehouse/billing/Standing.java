package dev.gatehouse.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What an unpaid invoice restricts, by how long it has been overdue. Nothing is ever hidden, locked or kept from
 * export, and clients notice nothing.
 */
public enum Standing {
    /** Nothing is overdue. */
    GOOD(0),
    /** Overdue; everything works. */
    GRACE(0),
    /** The firm works with what it has: no further seats, clients or files of its own. */
    NO_GROWTH(14),
    /** The firm reads and frees, and changes nothing else. */
    READ_ONLY(30);

    /** After so many days unpaid the subscription ends. */
    public static final int DAYS_UNTIL_THE_END = 60;

    private final int days;

    Standing(int days) {
        this.days = days;
    }

    /** The first day of this stage for something that has been overdue since a day. */
    public LocalDate begins(LocalDate overdueSince) {
        return overdueSince.plusDays(days);
    }

    /** The stage on a day. */
    static Standing on(LocalDate today, LocalDate overdueSince) {
        long overdue = ChronoUnit.DAYS.between(overdueSince, today);
        return overdue >= READ_ONLY.days ? READ_ONLY : overdue >= NO_GROWTH.days ? NO_GROWTH : GRACE;
    }

    static boolean isTheEnd(LocalDate today, LocalDate overdueSince) {
        return ChronoUnit.DAYS.between(overdueSince, today) >= DAYS_UNTIL_THE_END;
    }

    /** Whether the firm may take further seats, clients and storage. */
    public boolean admitsGrowth() {
        return this == GOOD || this == GRACE;
    }

    /** Whether the firm may change anything. */
    public boolean admitsWork() {
        return this != READ_ONLY;
    }
}
