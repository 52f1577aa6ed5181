package dev.gatehouse.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days that are paid for together.
 *
 * @param from the first day
 * @param until the first day that no longer belongs to it
 */
public record Period(LocalDate from, LocalDate until) {

    /** At least one day. */
    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("no day between " + from + " and " + until);
        }
    }

    /** The month that begins on a day. */
    public static Period monthFrom(LocalDate from) {
        return monthFrom(from, from.getDayOfMonth());
    }

    /** The month that begins on a day and ends where the next one has that day of the month, or its last. */
    static Period monthFrom(LocalDate from, int anchorDay) {
        YearMonth next = YearMonth.from(from).plusMonths(1);
        return new Period(from, next.atDay(Math.min(anchorDay, next.lengthOfMonth())));
    }

    /** The month after this one. */
    public Period next(int anchorDay) {
        return monthFrom(until, anchorDay);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** What is left of it from a day on, the day included. */
    public Period since(LocalDate day) {
        return new Period(day.isBefore(from) ? from : day, until);
    }
}
