package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.MonthlyCost;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Months and what falls due in them. */
class CostPlanTests {

    private static final UUID BERG = new UUID(0, 1);
    private static final UUID HALLER = new UUID(0, 2);
    private static final CostPlan YEAR = new CostPlan(YearMonth.of(2027, 1), YearMonth.of(2027, 12), false);

    private static CostPlan.Line line(
            UUID client, String date, String amount, String currency, Frequency frequency, boolean current) {
        LocalDate due = LocalDate.parse(date);
        return new CostPlan.Line(
                client,
                due,
                due.getDayOfMonth(),
                Amount.stored(new BigDecimal(amount), currency),
                new Recurrence(frequency, null),
                current);
    }

    @Test
    void whatComesAgainCountsInEachOfItsMonths() {
        List<MonthlyCost> months = YEAR.of(List.of(
                line(BERG, "2026-11-30", "10", "EUR", Frequency.QUARTERLY, true),
                line(HALLER, "2027-05-31", "5.50", "EUR", Frequency.ANNUAL, true)));
        assertThat(months)
                .containsExactly(
                        new MonthlyCost("2027-02", null, new Money("10.00", "EUR"), 1),
                        new MonthlyCost("2027-05", null, new Money("15.50", "EUR"), 2),
                        new MonthlyCost("2027-08", null, new Money("10.00", "EUR"), 1),
                        new MonthlyCost("2027-11", null, new Money("10.00", "EUR"), 1));
    }

    @Test
    void whatHasBeenRenewedCountsOnceAndGoesOnFromTheNextOne() {
        assertThat(YEAR.of(List.of(
                        line(BERG, "2027-03-01", "10", "EUR", Frequency.ANNUAL, false),
                        line(BERG, "2028-03-01", "12", "EUR", Frequency.ANNUAL, true))))
                .containsExactly(new MonthlyCost("2027-03", null, new Money("10.00", "EUR"), 1));
    }

    @Test
    void currenciesAreNeverAdded() {
        assertThat(YEAR.of(List.of(
                        line(BERG, "2027-03-01", "10", "EUR", Frequency.ONE_OFF, true),
                        line(BERG, "2027-03-02", "900", "JPY", Frequency.ONE_OFF, true))))
                .extracting(MonthlyCost::total)
                .containsExactly(new Money("10.00", "EUR"), new Money("900", "JPY"));
    }

    @Test
    void clientsHaveLinesOfTheirOwnWhenAskedFor() {
        CostPlan byClient = new CostPlan(YEAR.from(), YEAR.to(), true);
        assertThat(byClient.of(List.of(
                        line(HALLER, "2027-03-01", "10", "EUR", Frequency.ONE_OFF, true),
                        line(BERG, "2027-03-31", "20", "EUR", Frequency.ONE_OFF, true))))
                .extracting(MonthlyCost::clientId)
                .containsExactly(BERG, HALLER);
    }
}
