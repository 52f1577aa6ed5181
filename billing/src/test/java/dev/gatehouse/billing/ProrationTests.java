package dev.gatehouse.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

class ProrationTests {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final long LARGEST_PRICE = 10_000_000_000L;

    private static Money euro(long minor) {
        return new Money(minor, EUR);
    }

    private static Gen<Period> months() {
        return integers()
                .between(0, 36_500)
                .map(day -> Period.monthFrom(LocalDate.of(2000, 1, 1).plusDays(day)));
    }

    private static Gen<Long> prices() {
        return longs().between(0, LARGEST_PRICE);
    }

    private static LocalDate dayIn(Period month, int number) {
        return month.from().plusDays(number % month.days());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2900, 9900, 7000",
        "2026-11-16, 2900, 9900, 3500",
        "2026-11-30, 2900, 9900, 233",
        "2026-11-21, 0, 9900, 3300",
        "2026-11-15, 9900, 2900, -3733",
    })
    void changeCostsTheDifferenceForTheDaysThatAreLeft(LocalDate on, long before, long after, long due) {
        Period november = Period.monthFrom(LocalDate.of(2026, 11, 1));
        assertThat(Proration.of(november, on, euro(before), euro(after)).due()).isEqualTo(euro(due));
    }

    @Test
    void sharesAreExactAndRoundedOnce() {
        qt().forAll(months(), integers().between(0, 1_000), prices()).checkAssert((month, number, price) -> {
            Period rest = month.since(dayIn(month, number));
            BigDecimal exact = BigDecimal.valueOf(price)
                    .multiply(BigDecimal.valueOf(rest.days()))
                    .divide(BigDecimal.valueOf(month.days()), 0, RoundingMode.HALF_UP);
            assertThat(euro(price).share(rest.days(), month.days())).isEqualTo(euro(exact.longValueExact()));
        });
    }

    @Test
    void largerPlanNeverCostsLessThanNothingNorMoreThanTheDifferenceOfThePrices() {
        qt().forAll(months(), integers().between(0, 1_000), prices(), prices())
                .checkAssert((month, number, one, other) -> {
                    Money low = euro(Math.min(one, other));
                    Money high = euro(Math.max(one, other));
                    Money due =
                            Proration.of(month, dayIn(month, number), low, high).due();
                    assertThat(due).isBetween(euro(0), high.minus(low).plus(euro(1)));
                });
    }

    @Test
    void firstDayCostsTheWholeDifferenceAndLaterDaysNeverMore() {
        qt().forAll(months(), prices(), prices()).checkAssert((month, one, other) -> {
            Money low = euro(Math.min(one, other));
            Money high = euro(Math.max(one, other));
            Money first = Proration.of(month, month.from(), low, high).due();
            assertThat(first).isEqualTo(high.minus(low));
            month.from().datesUntil(month.until()).reduce((day, next) -> {
                Money today = Proration.of(month, day, low, high).charge();
                assertThat(Proration.of(month, next, low, high).charge()).isLessThanOrEqualTo(today);
                return next;
            });
        });
    }

    /** Up and back up through a third plan on one day costs as much as going there at once. */
    @Test
    void twoStepsOnOneDayCostWhatOneStepCosts() {
        qt().forAll(months(), prices(), prices(), prices()).checkAssert((month, first, second, third) -> {
            LocalDate day = dayIn(month, (int) (first % 31));
            Money inTwo = Proration.of(month, day, euro(first), euro(second))
                    .due()
                    .plus(Proration.of(month, day, euro(second), euro(third)).due());
            assertThat(inTwo)
                    .isEqualTo(
                            Proration.of(month, day, euro(first), euro(third)).due());
        });
    }

    @Test
    void monthsFollowEachOtherWithoutAGapAndComeBackToTheirDay() {
        qt().forAll(integers().between(0, 36_500)).checkAssert(number -> {
            LocalDate start = LocalDate.of(2000, 1, 1).plusDays(number);
            Period month = Period.monthFrom(start);
            for (int i = 0; i < 24; i++) {
                Period next = month.next(start.getDayOfMonth());
                assertThat(next.from()).isEqualTo(month.until());
                assertThat(next.from().getDayOfMonth())
                        .isEqualTo(Math.min(start.getDayOfMonth(), next.from().lengthOfMonth()));
                month = next;
            }
            assertThat(month.from()).isEqualTo(start.plusMonths(24));
        });
    }

    @Test
    void moneyOfTwoCurrenciesIsNeverMixed() {
        Money yen = new Money(5, Currency.getInstance("JPY"));
        assertThatThrownBy(() -> euro(5).plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro(5).compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro(Long.MAX_VALUE).plus(euro(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void dayOutsideThePeriodIsAFault() {
        Period november = Period.monthFrom(LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> Proration.of(november, LocalDate.of(2026, 12, 1), euro(1), euro(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void taxIsRoundedOnceOnTheSum() {
        Period november = Period.monthFrom(LocalDate.of(2026, 11, 1));
        Charge line = new Charge(Charge.Kind.PERIOD, Plan.PLUS, november, euro(33));
        Bill bill = Bill.of(java.util.List.of(line, line, line), new TaxRate(1_900));
        assertThat(bill.tax()).isEqualTo(euro(19));
        assertThat(bill.total()).isEqualTo(euro(118));
    }
}
