package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.portal.CalendarAddress;
import dev.gatehouse.contract.portal.CalendarResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** A contact's calendar in a program that cannot sign in. */
class CalendarFeedIT {

    private final Firm firm = Platform.shared().firm();
    private final Member luca = firm.owner();
    private final Contact.Card rosa = luca.addClient("Rosa Conti");
    private final Contact.Card neighbour = luca.addClient("Dario Neri");
    private final Http program = Contact.browser(Platform.shared());

    private DeadlineResponse create(UUID client, String name, LocalDate due) {
        DeadlineContent content =
                new DeadlineContent(name, due, new Money("120", "EUR"), Frequency.ANNUAL, null, "Names Ltd", "Margin");
        return luca.http()
                .post("/api/staff/deadlines", new CreateDeadlineRequest(Ids.next(), client, null, content))
                .expect(201)
                .as(DeadlineResponse.class);
    }

    private static URI opened(Doorstep visitor) {
        return visitor.http()
                .post(visitor.path("/calendar"), null)
                .expect(201)
                .as(CalendarAddress.class)
                .url();
    }

    private Answer fetch(URI calendar) {
        return program.get(calendar.getPath());
    }

    private List<VEvent> events(URI calendar) {
        Answer answer = fetch(calendar).expect(200);
        assertThat(answer.header("content-type")).startsWith("text/calendar");
        return parsed(answer.text()).getComponents("VEVENT");
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    @Requirement({"D-28", "D-33", "D-34"})
    void calendarHasTheContactsOwnDeadlinesAsWholeDays() {
        create(rosa.clientId(), "Domain; conti, example", LocalDate.of(2028, 2, 29));
        create(neighbour.clientId(), "Not hers", LocalDate.of(2028, 2, 29));
        DeadlineResponse closed = create(rosa.clientId(), "Closed", LocalDate.of(2028, 3, 1));
        luca.http()
                .with("If-Match", "\"1\"")
                .put("/api/staff/deadlines/" + closed.id() + "/closure", null)
                .expect(200);
        URI calendar = opened(Doorstep.of(firm).enteredAs(rosa.email()));
        assertThat(calendar.toString())
                .startsWith("http://localhost:8080/api/portal/" + firm.slug() + "/calendars/")
                .endsWith(".ics");
        List<VEvent> events = events(calendar);
        assertThat(events).hasSize(1);
        assertThat(value(events.getFirst(), "SUMMARY")).isEqualTo("Domain; conti, example");
        assertThat(value(events.getFirst(), "DTSTART")).isEqualTo("20280229");
        assertThat(value(events.getFirst(), "DESCRIPTION")).isEqualTo("EUR\u00a0120.00\nNames Ltd");
        assertThat(value(events.getFirst(), "URL"))
                .isEqualTo("http://localhost:8080/portal/" + firm.slug() + "/deadlines");
        assertThat(fetch(calendar).text())
                .contains("DTSTART;VALUE=DATE:20280229")
                .doesNotContain("Margin");
    }

    @Test
    void onlyTheNewestAddressWorksAndNoneOnceItIsTakenBack() {
        create(rosa.clientId(), "Domain", LocalDate.of(2028, 2, 29));
        Doorstep visitor = Doorstep.of(firm).enteredAs(rosa.email());
        assertThat(calendar(visitor).since()).isNull();
        URI first = opened(visitor);
        assertThat(calendar(visitor).since()).isNotNull();
        URI second = opened(visitor);
        fetch(first).expectProblem(ProblemCode.NOT_FOUND);
        assertThat(events(second)).hasSize(1);
        visitor.http().delete(visitor.path("/calendar")).expect(204);
        fetch(second).expectProblem(ProblemCode.NOT_FOUND);
        assertThat(calendar(visitor).since()).isNull();
    }

    private static CalendarResponse calendar(Doorstep visitor) {
        return visitor.http().get(visitor.path("/calendar")).expect(200).as(CalendarResponse.class);
    }

    @Test
    @Requirement("S-01")
    void addressOfAnotherFirmOrOfNobodyIsUnknown() {
        URI calendar = opened(Doorstep.of(firm).enteredAs(rosa.email()));
        Firm other = Platform.shared().firm();
        String elsewhere = calendar.getPath().replace(firm.slug(), other.slug());
        program.get(elsewhere).expectProblem(ProblemCode.NOT_FOUND);
        program.get("/api/portal/" + firm.slug() + "/calendars/" + "A".repeat(43) + ".ics")
                .expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    void addressIsKeptAsAHashOnly() {
        URI calendar = opened(Doorstep.of(firm).enteredAs(rosa.email()));
        String token = calendar.getPath().replaceAll(".*/|\\.ics$", "");
        assertThat(token).hasSize(43);
        assertThat(new Rows(Platform.shared().database())
                        .text("select string_agg(f::text, ' ') from calendar_feed f where org_id = ?", firm.id()))
                .doesNotContain(token);
    }

    @Test
    void revokedContactsCalendarIsGone() {
        URI calendar = opened(Doorstep.of(firm).enteredAs(rosa.email()));
        assertThat(events(calendar)).isEmpty();
        firm.execute("update contact set revoked_at = now() where org_id = ? and id = ?", firm.id(), rosa.contactId());
        fetch(calendar).expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    @Requirement("D-47")
    void belowPlusTheCalendarIsEmptyAndComesBackWithThePlan() {
        create(rosa.clientId(), "Domain", LocalDate.of(2028, 2, 29));
        Doorstep visitor = Doorstep.of(firm).enteredAs(rosa.email());
        URI calendar = opened(visitor);
        firm.plan("ESSENTIAL");
        assertThat(events(calendar)).isEmpty();
        assertThat(calendar(visitor).open()).isFalse();
        visitor.http().post(visitor.path("/calendar"), null).expectProblem(ProblemCode.NOT_FOUND);
        firm.plan("PLUS");
        assertThat(events(calendar)).hasSize(1);
        firm.plan("ESSENTIAL");
        visitor.http().delete(visitor.path("/calendar")).expect(204);
    }

    @Test
    void networkThatReadsTooManyCalendarsWaits() {
        URI calendar = opened(Doorstep.of(firm).enteredAs(rosa.email()));
        Http greedy = Contact.browser(Platform.shared()).with("X-Forwarded-For", "203.0.113.77");
        for (int read = 0; read < RateLimit.CALENDAR_PER_IP.uses(); read++) {
            greedy.get(calendar.getPath()).expect(200);
        }
        Answer refused = greedy.get(calendar.getPath());
        refused.expectProblem(ProblemCode.RATE_LIMITED);
        assertThat(refused.header("retry-after")).isNotEmpty();
        fetch(calendar).expect(200);
    }
}
