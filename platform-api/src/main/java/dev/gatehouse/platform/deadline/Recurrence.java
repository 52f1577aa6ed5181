package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a date comes again. Months keep the day the series began on: what began on the 31st falls on the last day of a
 * shorter month and on the 31st again after it, and the 29th of February comes back in the next leap year.
 *
 * @param interval for {@link Frequency#CUSTOM} and for no other
 */
record Recurrence(Frequency frequency, @Nullable Interval interval) {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int DAYS_PER_WEEK = 7;

    /** Whether there is a next date at all. */
    boolean comesAgain() {
        return frequency != Frequency.ONE_OFF;
    }

    /**
     * The date after this one; empty for what comes once.
     *
     * @param anchorDay day of the month that the series began on
     */
    Optional<LocalDate> after(LocalDate date, int anchorDay) {
        return switch (frequency) {
            case ONE_OFF -> Optional.empty();
            case MONTHLY -> Optional.of(monthsAfter(date, 1, anchorDay));
            case QUARTERLY -> Optional.of(monthsAfter(date, 3, anchorDay));
            case SEMI_ANNUAL -> Optional.of(monthsAfter(date, 6, anchorDay));
            case ANNUAL -> Optional.of(monthsAfter(date, MONTHS_PER_YEAR, anchorDay));
            case CUSTOM -> Optional.of(custom(date, Objects.requireNonNull(interval), anchorDay));
        };
    }

    private static LocalDate custom(LocalDate date, Interval interval, int anchorDay) {
        int count = interval.count();
        return switch (interval.unit()) {
            case DAYS -> date.plusDays(count);
            case WEEKS -> date.plusDays((long) count * DAYS_PER_WEEK);
            case MONTHS -> monthsAfter(date, count, anchorDay);
            case YEARS -> monthsAfter(date, count * MONTHS_PER_YEAR, anchorDay);
        };
    }

    private static LocalDate monthsAfter(LocalDate date, int months, int anchorDay) {
        YearMonth month = YearMonth.from(date).plusMonths(months);
        return month.atDay(Math.min(anchorDay, month.lengthOfMonth()));
    }
}
