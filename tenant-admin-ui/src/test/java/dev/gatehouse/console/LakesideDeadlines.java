package dev.gatehouse.console;

import dev.gatehouse.contract.deadline.CostsResponse;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineImportResponse;
import dev.gatehouse.contract.deadline.DeadlineImportRow;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.DeadlineSettingsResponse;
import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.IntervalUnit;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.MonthlyCost;
import dev.gatehouse.contract.deadline.ReminderRule;
import dev.gatehouse.contract.invitation.ImportProblem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Otto Berg has to renew. */
public final class LakesideDeadlines {

    public static final UUID DOMAIN = Lakeside.id(300);
    public static final UUID INSURANCE = Lakeside.id(301);
    public static final UUID LIFT = Lakeside.id(302);
    public static final UUID TRADEMARK = Lakeside.id(303);
    public static final UUID FAX = Lakeside.id(304);

    private static final LocalDate TODAY = LocalDate.ofInstant(Lakeside.NOW, ZoneOffset.UTC);

    private LakesideDeadlines() {}

    public static List<DeadlineResponse> deadlines() {
        return List.of(insurance(), domain(), lift(), trademark());
    }

    public static DeadlineResponse domain() {
        return deadline(
                DOMAIN,
                null,
                content("Domain berg.example", TODAY, "19.90", Frequency.ANNUAL, null),
                DeadlineState.EXPIRING,
                TODAY.plusYears(1));
    }

    public static DeadlineResponse insurance() {
        return deadline(
                INSURANCE,
                null,
                content("Liability insurance", TODAY.minusDays(3), "1250.00", Frequency.ANNUAL, null),
                DeadlineState.EXPIRED,
                TODAY.minusDays(3).plusYears(1));
    }

    public static DeadlineResponse lift() {
        return deadline(
                LIFT,
                DOMAIN,
                content(
                        "Lift inspection",
                        TODAY.plusDays(90),
                        null,
                        Frequency.CUSTOM,
                        new Interval(18, IntervalUnit.MONTHS)),
                DeadlineState.ACTIVE,
                TODAY.plusDays(90).plusMonths(18));
    }

    public static DeadlineResponse trademark() {
        return deadline(
                TRADEMARK,
                null,
                content("Trademark", TODAY.plusYears(2), "550.00", Frequency.ONE_OFF, null),
                DeadlineState.ACTIVE,
                null);
    }

    public static DeadlineResponse fax() {
        return deadline(
                FAX,
                null,
                content("Fax line", TODAY.minusDays(40), "9.00", Frequency.MONTHLY, null),
                DeadlineState.CLOSED,
                null);
    }

    public static List<DeadlineResponse> series() {
        var former = deadline(
                Lakeside.id(305),
                null,
                content("Domain berg.example", TODAY.minusYears(1), "17.90", Frequency.ANNUAL, null),
                DeadlineState.RENEWED,
                null);
        return List.of(former, domain());
    }

    public static CostsResponse costs() {
        var month = YearMonth.from(TODAY);
        return new CostsResponse(List.of(
                cost(month, "1269.90", "EUR"),
                cost(month.plusMonths(2), "24.00", "CHF"),
                cost(month.plusMonths(7), "80.00", "EUR")));
    }

    public static DeadlineSettingsResponse settings() {
        return new DeadlineSettingsResponse(
                "Europe/Zurich", 30, List.of(new ReminderRule(30, true, false, "Call us to keep it.")), 4);
    }

    public static DeadlineImportResponse ready(boolean saved) {
        return new DeadlineImportResponse(
                saved,
                List.of(
                        new DeadlineImportRow(2, Lakeside.BERG, "Berg, Otto", domain().content()),
                        new DeadlineImportRow(3, Lakeside.BERG, "Berg, Otto", lift().content())),
                List.of());
    }

    public static DeadlineImportResponse faulty() {
        return new DeadlineImportResponse(
                false, List.of(), List.of(new ImportProblem(4, "dueOn", "not-a-date", "is no date like 2027-03-31")));
    }

    private static MonthlyCost cost(YearMonth month, String amount, String currency) {
        return new MonthlyCost(month.toString(), null, new Money(amount, currency), 1);
    }

    private static DeadlineContent content(
            String name, LocalDate due, @Nullable String amount, Frequency frequency, @Nullable Interval interval) {
        var cost = amount == null ? null : new Money(amount, "EUR");
        return new DeadlineContent(name, due, cost, frequency, interval, "Names Ltd", null);
    }

    private static DeadlineResponse deadline(
            UUID id, @Nullable UUID parent, DeadlineContent content, DeadlineState state, @Nullable LocalDate next) {
        return new DeadlineResponse(
                id,
                Lakeside.BERG,
                "Berg, Otto",
                Lakeside.id(399),
                id,
                parent,
                content,
                state,
                TODAY.until(content.dueOn(), ChronoUnit.DAYS),
                next,
                null,
                null,
                null,
                1,
                Lakeside.NOW);
    }
}
