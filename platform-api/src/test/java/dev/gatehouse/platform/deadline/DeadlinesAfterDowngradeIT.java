package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.deadline.ChangeDeadlineSettingsRequest;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.ReminderRule;
import dev.gatehouse.contract.portal.CalendarAddress;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A firm's plan loses deadlines. Two nodes know the plan it had, and none of them is told: within a minute no address
 * of a portal shows them and no job speaks of them.
 */
class DeadlinesAfterDowngradeIT {

    private static final Duration LIFETIME_OF_THE_DIRECTORY = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(500);
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final Rows ROWS = new Rows(Platform.shared().database());

    private static Platform second;
    private static Portal portal;
    private static Jobs jobs;

    /**
     * One minute is waited for all of it: what each test looks at is there, and known to both nodes, before the plans
     * end.
     */
    @BeforeAll
    static void plansEnd() {
        second = Platform.start(Platform.shared().database());
        portal = Portal.shown();
        jobs = Jobs.running();
        for (Firm firm : List.of(portal.firm(), jobs.firm())) {
            firm.execute("update organization set plan = 'ESSENTIAL' where id = ?", firm.id());
        }
    }

    @AfterAll
    static void secondNodeStops() {
        second.close();
    }

    private static void create(Member member, Contact.Card card, LocalDate due) {
        DeadlineContent content =
                new DeadlineContent("Domain conti.example", due, null, Frequency.ANNUAL, null, null, null);
        member.http()
                .post("/api/staff/deadlines", new CreateDeadlineRequest(Ids.next(), card.clientId(), null, content))
                .expect(201);
    }

    /** What a portal says of deadlines at each of its addresses, on one node. */
    private record Sight(boolean place, boolean list, boolean costs, boolean calendar, boolean feed) {

        private static final Sight EVERYTHING = new Sight(true, true, true, true, true);
        private static final Sight NOTHING = new Sight(false, false, false, false, false);

        static Sight at(Platform node, Doorstep visitor, String feed) {
            Http browser = visitor.on(node).http();
            return new Sight(
                    browser.get(visitor.path("/home").replaceFirst("^/api(.*)/home$", "$1/deadlines"))
                            .expect(200)
                            .text()
                            .contains("\"deadlines\":"),
                    open(browser, visitor.path("/deadlines")),
                    open(browser, visitor.path("/costs")),
                    open(browser, visitor.path("/calendar")),
                    browser.get(feed).expect(200).text().contains("Domain conti.example"));
        }

        private static boolean open(Http browser, String path) {
            return browser.get(path).expect(200).json().path("open").asBoolean(false);
        }
    }

    private static List<Platform> nodes() {
        return List.of(Platform.shared(), second);
    }

    /** A client of a firm, and the address of their calendar. */
    private record Visitor(Firm firm, Doorstep browser, String feed) {

        static Visitor of(Firm firm) {
            Member luca = firm.owner();
            Contact.Card card = luca.addClient("Rosa Conti");
            create(luca, card, LocalDate.of(2031, 5, 31));
            Doorstep browser = Doorstep.of(firm).enteredAs(card.email());
            URI feed = browser.http()
                    .post(browser.path("/calendar"), null)
                    .expect(201)
                    .as(CalendarAddress.class)
                    .url();
            return new Visitor(firm, browser, feed.getPath());
        }

        boolean sees(Sight sight) {
            return nodes().stream()
                    .allMatch(node -> Sight.at(node, browser, feed).equals(sight));
        }
    }

    /** Two firms whose clients see their deadlines at every address of both nodes. */
    private record Portal(Visitor rosa, Visitor dario) {

        static Portal shown() {
            Portal portal = new Portal(
                    Visitor.of(Platform.shared().firm()),
                    Visitor.of(Platform.shared().firm()));
            assertThat(portal.rosa().sees(Sight.EVERYTHING)).isTrue();
            assertThat(portal.dario().sees(Sight.EVERYTHING)).isTrue();
            return portal;
        }

        Firm firm() {
            return rosa.firm();
        }
    }

    @Test
    @Requirement({"S-36", "D-47"})
    void noAddressOfThePortalShowsThemOnAnyNodeAndTheClientIsNeverRefused() {
        Await.until(LIFETIME_OF_THE_DIRECTORY, OFTEN, () -> portal.rosa().sees(Sight.NOTHING));
        assertThat(portal.dario().sees(Sight.EVERYTHING)).isTrue();
        Doorstep there = portal.rosa().browser().on(second);
        there.http().post(there.path("/calendar"), null).expectProblem(ProblemCode.NOT_FOUND);
        there.http().delete(there.path("/calendar")).expect(204);
    }

    /** Somewhere it is always afternoon, when reminders go out. */
    private static ZoneId afternoon() {
        return Stream.iterate(-12, offset -> offset <= 12, offset -> offset + 1)
                .map(offset -> ZoneId.of("Etc/GMT" + (offset < 0 ? "" : "+") + offset))
                .filter(zone -> ZonedDateTime.ofInstant(Clock.now(), zone).getHour() == 14)
                .findFirst()
                .orElseThrow();
    }

    private static Contact.Card remindedClient(Member member) {
        Contact.Card card = member.addClient("Rosa Conti");
        ZoneId zone = afternoon();
        create(member, card, LocalDate.ofInstant(Clock.now(), zone).plusDays(7));
        member.http()
                .with("If-Match", "\"1\"")
                .put(
                        "/api/staff/deadline-settings",
                        new ChangeDeadlineSettingsRequest(
                                zone.getId(), 30, List.of(new ReminderRule(7, true, false, null))))
                .expect(200);
        return card;
    }

    private static long reminders(Contact.Card card) {
        return Platform.services().mailbox().messagesTo(card.email()).stream()
                .filter(mail -> mail.subject().contains("is due on"))
                .count();
    }

    /** Has the hourly job of a firm look now, and waits until it and all of its mails are through. */
    private static void anHourPasses(Firm of) {
        of.execute("update work set due_at = now() where org_id = ? and kind = 'deadline-reminders'", of.id());
        awaitJobs(of);
    }

    private static void awaitJobs(Firm of) {
        String looked = "select count(*) from work where org_id = ? and kind = 'deadline-reminders' and due_at > now()";
        String open = "select count(*) from work where org_id = ? and kind = 'deadline-reminder' and done_at is null";
        Await.until(SOON, () -> ROWS.number(looked, of.id()) == 1 && ROWS.number(open, of.id()) == 0);
    }

    /** As after a mail server that was away: what had been found before waits again. */
    private static void mailsWaitAgain(Firm of) {
        of.execute("update deadline_reminder set sent_at = null where org_id = ?", of.id());
        of.execute(
                "update work set done_at = null, claimed_until = null, due_at = now()"
                        + " where org_id = ? and kind = 'deadline-reminder'",
                of.id());
        awaitJobs(of);
    }

    /** Two firms whose clients have been reminded, by the job and by a mail that had waited. */
    private record Jobs(Member luca, Contact.Card rosa, Firm other, Contact.Card dario) {

        static Jobs running() {
            Member luca = Platform.shared().firm().owner();
            Firm other = Platform.shared().firm();
            Jobs jobs = new Jobs(luca, remindedClient(luca), other, remindedClient(other.owner()));
            anHourPasses(luca.firm());
            anHourPasses(other);
            assertThat(reminders(jobs.rosa())).isEqualTo(1);
            mailsWaitAgain(luca.firm());
            assertThat(reminders(jobs.rosa())).isEqualTo(2);
            jobs.onEachNode().forEach(node -> settings(node).expectProblem(ProblemCode.STALE_VERSION));
            return jobs;
        }

        Firm firm() {
            return luca.firm();
        }

        /** The session that began before. */
        List<Http> onEachNode() {
            return List.of(luca.http(), new Http(second.url(), luca.http().headers()));
        }
    }

    @Test
    @Requirement({"S-36", "D-47"})
    void neitherTheHourlyJobNorAMailThatHasWaitedSpeaksOfThem() {
        List<Http> nodes = jobs.onEachNode();
        Await.until(
                LIFETIME_OF_THE_DIRECTORY,
                OFTEN,
                () -> nodes.stream().allMatch(node -> settings(node).status() == 402));
        mailsWaitAgain(jobs.firm());
        jobs.firm()
                .execute(
                        "delete from deadline_reminder where org_id = ?",
                        jobs.firm().id());
        anHourPasses(jobs.firm());
        assertThat(reminders(jobs.rosa())).isEqualTo(2);
        mailsWaitAgain(jobs.other());
        assertThat(reminders(jobs.dario())).isEqualTo(2);
    }

    /** With a version that nobody has, so that it changes nothing where the plan lets it through. */
    private static Answer settings(Http node) {
        return node.with("If-Match", "\"99\"")
                .put("/api/staff/deadline-settings", new ChangeDeadlineSettingsRequest("UTC", 30, List.of()));
    }
}
