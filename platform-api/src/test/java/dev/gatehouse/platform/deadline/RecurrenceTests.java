package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.localDates;

import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.IntervalUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

/** The calendar of what comes again. */
class RecurrenceTests {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2150, 12, 31);

    private static List<LocalDate> dates(Recurrence recurrence, LocalDate begin, int count) {
        return Stream.iterate(
                        begin,
                        date -> recurrence.after(date, begin.getDayOfMonth()).orElseThrow())
                .limit(count)
                .toList();
    }

    private static Recurrence every(Frequency frequency) {
        return new Recurrence(frequency, null);
    }

    private static Recurrence every(int count, IntervalUnit unit) {
        return new Recurrence(Frequency.CUSTOM, new Interval(count, unit));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2027-01-31, 2027-02-28",
        "MONTHLY, 2028-01-31, 2028-02-29",
        "MONTHLY, 2027-12-15, 2028-01-15",
        "QUARTERLY, 2027-11-30, 2028-02-29",
        "SEMI_ANNUAL, 2027-08-31, 2028-02-29",
        "ANNUAL, 2028-02-29, 2029-02-28",
        "ANNUAL, 2027-03-31, 2028-03-31"
    })
    void nextDateIsTheSameDayOrTheLastOfAShorterMonth(Frequency frequency, LocalDate date, LocalDate next) {
        assertThat(every(frequency).after(date, date.getDayOfMonth())).contains(next);
    }

    @Test
    void lastOfTheMonthComesBackAfterAShortOne() {
        assertThat(dates(every(Frequency.MONTHLY), LocalDate.of(2027, 1, 31), 4))
                .containsExactly(
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 4, 30));
    }

    @Test
    void leapDayComesBackInTheNextLeapYear() {
        assertThat(dates(every(Frequency.ANNUAL), LocalDate.of(2028, 2, 29), 5))
                .endsWith(LocalDate.of(2031, 2, 28), LocalDate.of(2032, 2, 29));
        assertThat(dates(every(1, IntervalUnit.YEARS), LocalDate.of(2096, 2, 29), 9))
                .contains(LocalDate.of(2100, 2, 28))
                .endsWith(LocalDate.of(2104, 2, 29));
    }

    @Test
    void whatComesOnceDoesNotComeAgain() {
        assertThat(every(Frequency.ONE_OFF).after(FIRST, 1)).isEmpty();
        assertThat(every(Frequency.ONE_OFF).comesAgain()).isFalse();
    }

    @Test
    void daysAndWeeksAreCountedAsTheyAre() {
        assertThat(every(90, IntervalUnit.DAYS).after(LocalDate.of(2028, 1, 31), 31))
                .contains(LocalDate.of(2028, 4, 30));
        assertThat(every(2, IntervalUnit.WEEKS).after(LocalDate.of(2027, 12, 25), 25))
                .contains(LocalDate.of(2028, 1, 8));
    }

    private static Gen<LocalDate> days() {
        return localDates().withDaysBetween(FIRST.toEpochDay(), LAST.toEpochDay());
    }

    private static Gen<Recurrence> byMonths() {
        return integers().between(1, 60).map(count -> every(count, IntervalUnit.MONTHS));
    }

    @Test
    void stepsOfMonthsNeverLeaveTheirMonthAndNeverPassTheDayTheyBeganOn() {
        qt().forAll(days(), byMonths(), integers().between(1, 40)).checkAssert((begin, recurrence, steps) -> {
            LocalDate reached = dates(recurrence, begin, steps + 1).getLast();
            Interval interval = interval(recurrence);
            YearMonth month = YearMonth.from(begin).plusMonths((long) interval.count() * steps);
            assertThat(YearMonth.from(reached)).isEqualTo(month);
            assertThat(reached.getDayOfMonth()).isEqualTo(Math.min(begin.getDayOfMonth(), month.lengthOfMonth()));
        });
    }

    @Test
    void namedFrequenciesAreIntervalsOfMonths() {
        Gen<Frequency> named =
                arbitrary().pick(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.SEMI_ANNUAL, Frequency.ANNUAL);
        qt().forAll(days(), named).checkAssert((begin, frequency) -> {
            int months = switch (frequency) {
                case MONTHLY -> 1;
                case QUARTERLY -> 3;
                case SEMI_ANNUAL -> 6;
                default -> 12;
            };
            assertThat(every(frequency).after(begin, begin.getDayOfMonth()))
                    .isEqualTo(every(months, IntervalUnit.MONTHS).after(begin, begin.getDayOfMonth()));
        });
    }

    @Test
    void everyStepGoesForward() {
        Gen<Recurrence> any =
                integers().between(1, 400).zip(arbitrary().enumValues(IntervalUnit.class), RecurrenceTests::every);
        qt().forAll(days(), any, integers().between(1, 31))
                .checkAssert((date, recurrence, anchor) -> assertThat(ChronoUnit.DAYS.between(
                                date, recurrence.after(date, anchor).orElseThrow()))
                        .isPositive());
    }

    private static Interval interval(Recurrence recurrence) {
        @Nullable Interval interval = recurrence.interval();
        return interval == null ? new Interval(1, IntervalUnit.MONTHS) : interval;
    }
}
