package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.MonthlyCost;
import dev.gatehouse.contract.deadline.RenewDeadlineRequest;
import dev.gatehouse.contract.portal.DeadlinesResponse;
import dev.gatehouse.contract.portal.PortalCostsResponse;
import dev.gatehouse.contract.portal.PortalDeadline;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Deadlines as a client sees them behind the door of the firm. */
class PortalDeadlineIT {

    private final Firm firm = Platform.shared().firm();
    private final Member luca = firm.owner();
    private final Contact.Card card = luca.addClient("Rosa Conti");
    private final Contact.Card neighbour = luca.addClient("Dario Neri");
    private final LocalDate today = LocalDate.ofInstant(Clock.now(), ZoneOffset.UTC);

    private DeadlineResponse create(UUID client, String name, LocalDate due) {
        DeadlineContent content = new DeadlineContent(
                name, due, new Money("120", "EUR"), Frequency.ANNUAL, null, "Names Ltd", "Margin 40 %");
        return luca.http()
                .post("/api/staff/deadlines", new CreateDeadlineRequest(Ids.next(), client, null, content))
                .expect(201)
                .as(DeadlineResponse.class);
    }

    private Doorstep rosa() {
        return Doorstep.of(firm).enteredAs(card.email());
    }

    private static DeadlinesResponse deadlines(Doorstep visitor, String query) {
        return visitor.http()
                .get(visitor.path("/deadlines" + query))
                .expect(200)
                .as(DeadlinesResponse.class);
    }

    @Test
    @Requirement({"D-02", "D-03", "D-05", "D-06", "D-08", "D-28", "D-29", "D-30", "D-31"})
    void clientSeesNameDateStateAndCostOfTheirOwnAndNothingElse() {
        create(card.clientId(), "Domain conti.example", today.plusDays(3));
        create(card.clientId(), "Hosting", today.plusDays(200));
        create(card.clientId(), "Certificate", today.minusDays(1));
        create(neighbour.clientId(), "Not hers", today);
        DeadlinesResponse seen = deadlines(rosa(), "");
        assertThat(seen.open()).isTrue();
        assertThat(seen.deadlines())
                .extracting(PortalDeadline::name)
                .containsExactly("Certificate", "Domain conti.example", "Hosting");
        assertThat(seen.deadlines())
                .extracting(PortalDeadline::state)
                .containsExactly(DeadlineState.EXPIRED, DeadlineState.EXPIRING, DeadlineState.ACTIVE);
        assertThat(seen.deadlines()).allSatisfy(deadline -> {
            assertThat(deadline.cost()).isEqualTo(new Money("120.00", "EUR"));
            assertThat(deadline.frequency()).isEqualTo(Frequency.ANNUAL);
        });
    }

    @Test
    @Requirement("D-33")
    void notesOfTheFirmStayWithTheFirm() {
        create(card.clientId(), "Domain", today);
        Doorstep rosa = rosa();
        assertThat(rosa.http().get(rosa.path("/deadlines")).text()).doesNotContain("Margin", "notes");
    }

    @Test
    @Requirement({"D-07", "D-32"})
    void historyHasWhatWasRenewedTheLatestFirst() {
        DeadlineResponse domain = create(card.clientId(), "Domain", today.minusYears(2));
        for (int year = 0; year < 2; year++) {
            domain = luca.http()
                    .with("If-Match", "\"" + domain.version() + "\"")
                    .put(
                            "/api/staff/deadlines/" + domain.id() + "/renewal",
                            new RenewDeadlineRequest(Ids.next(), null, null))
                    .as(DeadlineResponse.class);
        }
        Doorstep rosa = rosa();
        assertThat(deadlines(rosa, "").deadlines()).hasSize(1);
        assertThat(deadlines(rosa, "?past=true").deadlines())
                .extracting(PortalDeadline::dueOn)
                .containsExactly(today.minusYears(1), today.minusYears(2));
    }

    @Test
    @Requirement("D-47")
    void belowPlusTheClientIsToldToAskTheFirm() {
        create(card.clientId(), "Domain", today);
        Doorstep rosa = rosa();
        firm.plan("ESSENTIAL");
        DeadlinesResponse closed = deadlines(rosa, "");
        assertThat(closed.open()).isFalse();
        assertThat(closed.deadlines()).isEmpty();
        firm.plan("PLUS");
        assertThat(deadlines(rosa, "").deadlines()).hasSize(1);
    }

    @Test
    void clientWithoutDeadlinesSeesAnEmptyPage() {
        DeadlinesResponse none = deadlines(rosa(), "");
        assertThat(none.open()).isTrue();
        assertThat(none.deadlines()).isEmpty();
        assertThat(none.next()).isNull();
    }

    @Test
    void linkForOneChecklistShowsNoDeadlines() {
        create(card.clientId(), "Domain", today);
        luca.send(luca.draft(card, "Contract"), card);
        Contact byLink = Contact.open(firm, card.email());
        byLink.http().get("/api/portal/" + firm.slug() + "/deadlines").expectProblem(ProblemCode.NOT_FOUND);
        byLink.http().get("/api/portal/" + firm.slug() + "/costs").expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    @Requirement({"S-01", "D-34"})
    void sameAddressAtAnotherFirmSeesThatFirmsDeadlinesOnly() {
        create(card.clientId(), "Domain", today);
        Firm other = Platform.shared().firm();
        Member nora = other.owner();
        Contact.Card there = nora.addClient("Rosa Conti");
        other.execute(
                "update contact set email = ? where org_id = ? and id = ?",
                card.email(),
                other.id(),
                there.contactId());
        Doorstep elsewhere = Doorstep.of(other).enteredAs(card.email());
        assertThat(deadlines(elsewhere, "").deadlines()).isEmpty();
    }

    private static PortalCostsResponse costs(Doorstep visitor) {
        return visitor.http().get(visitor.path("/costs")).expect(200).as(PortalCostsResponse.class);
    }

    private void createMonthly(UUID client, LocalDate due) {
        DeadlineContent content =
                new DeadlineContent("Hosting", due, new Money("10.5", "CHF"), Frequency.MONTHLY, null, null, null);
        luca.http()
                .post("/api/staff/deadlines", new CreateDeadlineRequest(Ids.next(), client, null, content))
                .expect(201);
    }

    @Test
    @Requirement({"D-06", "D-30", "D-34"})
    void clientSeesWhatTwelveMonthsCostAndNobodyElsesCosts() {
        YearMonth month = YearMonth.from(today);
        create(card.clientId(), "Domain", month.plusMonths(2).atDay(28));
        createMonthly(card.clientId(), month.atEndOfMonth());
        createMonthly(neighbour.clientId(), month.atEndOfMonth());
        PortalCostsResponse costs = costs(rosa());
        assertThat(costs.open()).isTrue();
        assertThat(costs.totals()).containsExactly(new Money("126.00", "CHF"), new Money("120.00", "EUR"));
        assertThat(costs.months()).hasSize(13);
        assertThat(costs.months())
                .filteredOn(cost -> cost.month().equals(month.plusMonths(2).toString()))
                .extracting(MonthlyCost::total)
                .containsExactly(new Money("10.50", "CHF"), new Money("120.00", "EUR"));
    }

    @Test
    @Requirement("D-47")
    void costsAreClosedBelowPlus() {
        Doorstep rosa = rosa();
        assertThat(costs(rosa).months()).isEmpty();
        assertThat(costs(rosa).open()).isTrue();
        firm.plan("ESSENTIAL");
        assertThat(costs(rosa).open()).isFalse();
    }
}
