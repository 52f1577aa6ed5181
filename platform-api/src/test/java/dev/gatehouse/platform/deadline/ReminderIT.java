package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.deadline.ChangeDeadlineSettingsRequest;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.DeadlineSettingsResponse;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.ReminderRule;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mails before a deadline: to whom the firm says, once, and nothing about what is over. */
class ReminderIT {

    private static final String SETTINGS = "/api/staff/deadline-settings";
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Firm firm = Platform.shared().firm();
    private final Member luca = firm.owner();
    private final Contact.Card rosa = luca.addClient("Rosa Conti");
    private final Rows rows = new Rows(Platform.shared().database());
    private final ZoneId afternoon = zoneAt(14);
    private final LocalDate today = LocalDate.ofInstant(Clock.now(), afternoon);

    /** Somewhere it is always that hour of the day. */
    private static ZoneId zoneAt(int hour) {
        return Stream.iterate(-12, offset -> offset <= 12, offset -> offset + 1)
                .map(offset -> ZoneId.of("Etc/GMT" + (offset < 0 ? "" : "+") + offset))
                .filter(zone -> ZonedDateTime.ofInstant(Clock.now(), zone).getHour() == hour)
                .findFirst()
                .orElseThrow();
    }

    private static ReminderRule rule(int days, boolean contacts, boolean staff) {
        return new ReminderRule(days, contacts, staff, "Call us to keep it.");
    }

    private Answer change(int version, ZoneId zone, ReminderRule... rules) {
        return luca.http()
                .with("If-Match", "\"" + version + "\"")
                .put(SETTINGS, new ChangeDeadlineSettingsRequest(zone.getId(), 30, List.of(rules)));
    }

    private DeadlineResponse create(String name, LocalDate due) {
        DeadlineContent content =
                new DeadlineContent(name, due, new Money("120", "EUR"), Frequency.ANNUAL, null, "Names Ltd", "Margin");
        return luca.http()
                .post("/api/staff/deadlines", new CreateDeadlineRequest(Ids.next(), rosa.clientId(), null, content))
                .expect(201)
                .as(DeadlineResponse.class);
    }

    /** Has the firm's job look now, and waits until it and all mails are through. */
    private void anHourPasses() {
        firm.execute("update work set due_at = now() where org_id = ? and kind = 'deadline-reminders'", firm.id());
        String looked = "select count(*) from work where org_id = ? and kind = 'deadline-reminders' and due_at > now()";
        String open = "select count(*) from work where org_id = ? and kind = 'deadline-reminder' and done_at is null";
        Await.until(SOON, () -> rows.number(looked, firm.id()) == 1 && rows.number(open, firm.id()) == 0);
    }

    private static List<MailMessage> mails(String to) {
        return Platform.services().mailbox().messagesTo(to).stream()
                .filter(mail -> mail.subject().contains("is due on"))
                .toList();
    }

    @Test
    void contactsAndStaffAreToldOnceOnTheDayOfTheRule() {
        create("Domain conti.example", today.plusDays(7));
        create("Hosting", today.plusDays(8));
        change(1, afternoon, rule(7, true, true)).expect(200);
        anHourPasses();
        anHourPasses();
        assertThat(mails(rosa.email())).hasSize(1);
        MailMessage mail = mails(rosa.email()).getFirst();
        assertThat(mail.subject()).contains(firm.name(), "Domain conti.example");
        assertThat(mail.text())
                .contains(
                        "in 7 days", "EUR\u00a0120.00", "Call us to keep it.", "/portal/" + firm.slug() + "/deadlines")
                .doesNotContain("Margin");
        assertThat(mails(luca.email())).hasSize(1);
        assertThat(mails(luca.email()).getFirst().text()).contains("Rosa Conti");
    }

    @Test
    void ruleThatIsMadeAgainTellsNobodyTwiceAndAnotherDateTellsAgain() {
        DeadlineResponse domain = create("Domain", today.plusDays(7));
        change(1, afternoon, rule(7, true, false)).expect(200);
        anHourPasses();
        change(2, afternoon).expect(200);
        change(3, afternoon, rule(7, true, false)).expect(200);
        anHourPasses();
        assertThat(mails(rosa.email())).hasSize(1);
        firm.execute("update deadline set due_on = due_on - 1 where org_id = ? and id = ?", firm.id(), domain.id());
        anHourPasses();
        assertThat(mails(rosa.email())).hasSize(2);
    }

    @Test
    void whatIsOverOrLongPastItsDaySaysNothing() {
        DeadlineResponse closed = create("Closed", today.plusDays(7));
        luca.http()
                .with("If-Match", "\"1\"")
                .put("/api/staff/deadlines/" + closed.id() + "/closure", null)
                .expect(200);
        create("Three days late", today.plusDays(4));
        create("Expired", today.minusDays(1));
        change(1, afternoon, rule(7, true, true), rule(0, true, true)).expect(200);
        anHourPasses();
        assertThat(mails(rosa.email())).isEmpty();
    }

    @Test
    void missedDayIsMadeUpForWithinTwoDays() {
        create("Two days late", today.plusDays(5));
        change(1, afternoon, rule(7, true, false)).expect(200);
        anHourPasses();
        assertThat(mails(rosa.email())).hasSize(1);
    }

    @Test
    void nobodyIsToldAtNightNorOnTheDayOfAnotherZone() {
        ZoneId night = zoneAt(3);
        create("Domain", LocalDate.ofInstant(Clock.now(), night).plusDays(7));
        change(1, night, rule(7, true, true)).expect(200);
        anHourPasses();
        assertThat(mails(rosa.email())).isEmpty();
    }

    @Test
    void revokedContactsAndPlansBelowPlusGetNothing() {
        create("Domain", today.plusDays(7));
        firm.execute("update contact set revoked_at = now() where org_id = ? and id = ?", firm.id(), rosa.contactId());
        change(1, afternoon, rule(7, true, false)).expect(200);
        anHourPasses();
        assertThat(mails(rosa.email())).isEmpty();
        firm.execute("update contact set revoked_at = null where org_id = ? and id = ?", firm.id(), rosa.contactId());
        firm.plan("ESSENTIAL");
        anHourPasses();
        assertThat(mails(rosa.email())).isEmpty();
        change(2, afternoon, rule(7, true, false)).expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
    }

    @Test
    void settingsAreTheFirmsOwnAndChecked() {
        Member stranger = Platform.shared().firm().owner();
        change(1, afternoon, rule(30, true, false), rule(7, false, true)).expect(200);
        DeadlineSettingsResponse mine = luca.http().get(SETTINGS).as(DeadlineSettingsResponse.class);
        assertThat(mine.rules()).extracting(ReminderRule::daysBefore).containsExactly(30, 7);
        assertThat(mine.timeZone()).isEqualTo(afternoon.getId());
        assertThat(stranger.http()
                        .get(SETTINGS)
                        .as(DeadlineSettingsResponse.class)
                        .rules())
                .isEmpty();
        change(1, afternoon).expectProblem(ProblemCode.STALE_VERSION);
        assertThat(change(2, afternoon, rule(7, false, false))
                        .expectProblem(ProblemCode.VALIDATION_FAILED)
                        .text())
                .contains("/rules/0/contacts");
        assertThat(change(2, afternoon, rule(7, true, false), rule(7, true, false))
                        .expectProblem(ProblemCode.VALIDATION_FAILED)
                        .text())
                .contains("/rules/1/daysBefore");
        luca.http()
                .with("If-Match", "\"2\"")
                .put(SETTINGS, new ChangeDeadlineSettingsRequest("Mars/Base", 30, List.of()))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        firm.member(MemberRole.MANAGER)
                .http()
                .with("If-Match", "\"2\"")
                .put(SETTINGS, new ChangeDeadlineSettingsRequest("UTC", 30, List.of()))
                .expectProblem(ProblemCode.FORBIDDEN);
    }

    @Test
    void anotherFirmsRulesTellNobodyHere() {
        create("Domain", today.plusDays(7));
        Firm other = Platform.shared().firm();
        Member nora = other.owner();
        nora.http()
                .with("If-Match", "\"1\"")
                .put(SETTINGS, new ChangeDeadlineSettingsRequest(afternoon.getId(), 30, List.of(rule(7, true, true))))
                .expect(200);
        String looked = "select count(*) from work where org_id = ? and kind = 'deadline-reminders' and due_at > now()";
        Await.until(SOON, () -> rows.number(looked, other.id()) == 1);
        assertThat(mails(rosa.email())).isEmpty();
        assertThat(mails(nora.email())).isEmpty();
    }
}
