package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.deadline.CostsResponse;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.IntervalUnit;
import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.contract.deadline.MonthlyCost;
import dev.gatehouse.contract.deadline.RenewDeadlineRequest;
import dev.gatehouse.contract.deadline.UpdateDeadlineRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines as the firm keeps them. */
class DeadlineIT {

    private static final String PATH = "/api/staff/deadlines";
    private static final Money PRICE = new Money("19.90", "EUR");

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Contact.Card card = maya.addClient("Otto Berg");

    private static LocalDate today() {
        return LocalDate.ofInstant(Clock.now(), ZoneOffset.UTC);
    }

    private static DeadlineContent yearly(String name, LocalDate due) {
        return new DeadlineContent(name, due, PRICE, Frequency.ANNUAL, null, "Names Ltd", "Ask first");
    }

    private static Answer create(Member member, UUID client, DeadlineContent content) {
        return member.http().post(PATH, new CreateDeadlineRequest(Ids.next(), client, null, content));
    }

    private DeadlineResponse created(DeadlineContent content) {
        return create(maya, card.clientId(), content).expect(201).as(DeadlineResponse.class);
    }

    private Answer renew(Member member, DeadlineResponse deadline, RenewDeadlineRequest request) {
        return member.http()
                .with("If-Match", "\"" + deadline.version() + "\"")
                .put(PATH + "/" + deadline.id() + "/renewal", request);
    }

    private DeadlineResponse renewed(DeadlineResponse deadline) {
        return renew(maya, deadline, new RenewDeadlineRequest(Ids.next(), null, null))
                .expect(200)
                .as(DeadlineResponse.class);
    }

    private static List<String> names(Member member, String query) {
        return member.http().get(PATH + query).expect(200).json().path("items").values().stream()
                .map(item -> item.at("/content/name").stringValue(""))
                .toList();
    }

    private DeadlineState state(LocalDate due) {
        return created(yearly("Domain", due)).state();
    }

    @Test
    @Requirement("D-31")
    void stateFollowsFromTheDateAndTheFirmsNotice() {
        assertThat(state(today().minusDays(1))).isEqualTo(DeadlineState.EXPIRED);
        assertThat(state(today())).isEqualTo(DeadlineState.EXPIRING);
        assertThat(state(today().plusDays(30))).isEqualTo(DeadlineState.EXPIRING);
        assertThat(state(today().plusDays(32))).isEqualTo(DeadlineState.ACTIVE);
        firm.execute("update organization_profile set notice_days = 60 where org_id = ?", firm.id());
        assertThat(state(today().plusDays(58))).isEqualTo(DeadlineState.EXPIRING);
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati", "Pacific/Niue", "Europe/Zurich"})
    void dayEndsOnTheFirmsOwnCalendar(String zone) {
        firm.execute("update organization_profile set time_zone = ? where org_id = ?", zone, firm.id());
        LocalDate there = LocalDate.ofInstant(Clock.now(), ZoneId.of(zone));
        DeadlineResponse due = created(yearly("Domain", there));
        assertThat(due.daysLeft()).isBetween(-1L, 0L);
        assertThat(created(yearly("Domain", there.minusDays(1))).state()).isEqualTo(DeadlineState.EXPIRED);
    }

    @Test
    @Requirement({"D-29", "D-30"})
    void listHasNameDateStateCostAndFrequencyTheEarliestFirst() {
        created(yearly("Later", today().plusDays(90)));
        created(yearly("Sooner", today().plusDays(3)));
        Slice<?> page = maya.http().get(PATH + "?limit=1").as(Slice.class);
        assertThat(page.items()).hasSize(1);
        assertThat(names(maya, "")).containsExactly("Sooner", "Later");
        assertThat(names(maya, "?limit=1&cursor=" + page.next())).containsExactly("Later");
        assertThat(names(maya, "?state=EXPIRING")).containsExactly("Sooner");
        assertThat(names(maya, "?q=LAT")).containsExactly("Later");
        assertThat(names(maya, "?q=names%20l")).hasSize(2);
        assertThat(names(maya, "?from=" + today().plusDays(4))).containsExactly("Later");
        assertThat(names(maya, "?clientId=" + maya.addClient("Nina").clientId()))
                .isEmpty();
        String first = maya.http().get(PATH).text();
        assertThat(first).contains("\"amount\":\"19.90\"", "\"frequency\":\"ANNUAL\"", "\"state\":\"EXPIRING\"");
    }

    @Test
    @Requirement({"D-06", "D-07"})
    void renewalMakesTheNextOneAndKeepsTheFormerAsHistory() {
        DeadlineResponse first = created(yearly("Domain", LocalDate.of(2028, 2, 29)));
        assertThat(first.nextDueOn()).isEqualTo(LocalDate.of(2029, 2, 28));
        DeadlineResponse next = first;
        for (int year = 0; year < 4; year++) {
            next = renewed(next);
        }
        assertThat(next.content().dueOn()).isEqualTo(LocalDate.of(2032, 2, 29));
        assertThat(next.content().cost()).isEqualTo(PRICE);
        assertThat(names(maya, "")).containsExactly("Domain");
        assertThat(names(maya, "?seriesId=" + first.id())).hasSize(5);
        DeadlineResponse former = maya.http().get(PATH + "/" + first.id()).as(DeadlineResponse.class);
        assertThat(former.state()).isEqualTo(DeadlineState.RENEWED);
        assertThat(former.nextDueOn()).isNull();
        assertThat(renewalEvents(former)).isEqualTo(4);
    }

    private long renewalEvents(DeadlineResponse deadline) {
        String activity = maya.http()
                .get("/api/staff/engagements/" + deadline.engagementId() + "/activity")
                .expect(200)
                .text();
        return activity.split("deadline.renewed", -1).length - 1;
    }

    @Test
    @Requirement("S-35")
    void renewalAgainIsTheSameAndTwoAtOnceMakeOne() {
        DeadlineResponse deadline = created(yearly("Domain", today()));
        RenewDeadlineRequest request = new RenewDeadlineRequest(Ids.next(), null, new Money("24", "EUR"));
        DeadlineResponse next = renew(maya, deadline, request).expect(200).as(DeadlineResponse.class);
        assertThat(next.content().cost()).isEqualTo(new Money("24.00", "EUR"));
        assertThat(renew(maya, deadline, request)
                        .expect(200)
                        .as(DeadlineResponse.class)
                        .id())
                .isEqualTo(next.id());
        renew(maya, deadline, new RenewDeadlineRequest(Ids.next(), null, null))
                .expectProblem(ProblemCode.STALE_VERSION);
        List<Answer> answers =
                AtOnce.run(8, number -> renew(maya, next, new RenewDeadlineRequest(Ids.next(), null, null)));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).contains(412);
        assertThat(names(maya, "?seriesId=" + deadline.id())).hasSize(3);
    }

    @Test
    void whatComesOnceNeedsADateAndDatesGoForward() {
        DeadlineResponse once =
                created(new DeadlineContent("Permit", today(), null, Frequency.ONE_OFF, null, null, null));
        assertThat(renew(maya, once, new RenewDeadlineRequest(Ids.next(), null, null))
                        .expectProblem(ProblemCode.VALIDATION_FAILED)
                        .text())
                .contains("/dueOn");
        renew(maya, once, new RenewDeadlineRequest(Ids.next(), today(), null))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        renew(maya, once, new RenewDeadlineRequest(Ids.next(), today().plusDays(1), null))
                .expect(200);
    }

    @Test
    void closedDeadlineIsHistoryUntilItIsReopened() {
        DeadlineResponse deadline = created(yearly("Domain", today()));
        DeadlineResponse closed = closure("PUT", deadline).expect(200).as(DeadlineResponse.class);
        assertThat(closed.state()).isEqualTo(DeadlineState.CLOSED);
        assertThat(names(maya, "")).isEmpty();
        assertThat(names(maya, "?state=CLOSED")).containsExactly("Domain");
        closure("PUT", closed).expectProblem(ProblemCode.INVALID_TRANSITION);
        renew(maya, closed, new RenewDeadlineRequest(Ids.next(), null, null))
                .expectProblem(ProblemCode.INVALID_TRANSITION);
        DeadlineResponse open = closure("DELETE", closed).expect(200).as(DeadlineResponse.class);
        closure("DELETE", open).expectProblem(ProblemCode.INVALID_TRANSITION);
        assertThat(names(maya, "")).containsExactly("Domain");
    }

    private Answer closure(String method, DeadlineResponse deadline) {
        return maya.http()
                .with("If-Match", "\"" + deadline.version() + "\"")
                .send(method, PATH + "/" + deadline.id() + "/closure", null);
    }

    @Test
    void changedDateBeginsTheCountAnewAndStaleChangesAreRefused() {
        DeadlineResponse deadline = created(yearly("Domain", LocalDate.of(2027, 1, 31)));
        DeadlineContent monthly =
                new DeadlineContent("Hosting", LocalDate.of(2027, 2, 28), null, Frequency.MONTHLY, null, null, null);
        DeadlineResponse changed = update(deadline, monthly).expect(200).as(DeadlineResponse.class);
        assertThat(changed.nextDueOn()).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(changed.content().cost()).isNull();
        update(deadline, monthly).expectProblem(ProblemCode.STALE_VERSION);
    }

    private Answer update(DeadlineResponse deadline, DeadlineContent content) {
        return maya.http()
                .with("If-Match", "\"" + deadline.version() + "\"")
                .put(PATH + "/" + deadline.id(), new UpdateDeadlineRequest(content));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"dueOn\":\"2027-02-30\"', 422, /content/dueOn",
        "'\"dueOn\":\"1999-12-31\"', 422, /content/dueOn",
        "'\"dueOn\":\"2027-02-28\",\"cost\":{\"amount\":\"-1\",\"currency\":\"EUR\"}', 422, /content/cost/amount",
        "'\"dueOn\":\"2027-02-28\",\"cost\":{\"amount\":\"1.005\",\"currency\":\"EUR\"}', 422, /content/cost/amount",
        "'\"dueOn\":\"2027-02-28\",\"cost\":{\"amount\":\"1\",\"currency\":\"QQQ\"}', 422, /content/cost/currency",
        "'\"dueOn\":\"2027-02-28\",\"frequency\":\"CUSTOM\"', 422, /content/interval",
        "'\"dueOn\":\"2027-02-28\",\"interval\":{\"count\":0,\"unit\":\"DAYS\"}', 422, /content/interval/count"
    })
    void whatDoesNotFitPointsAtItsFieldAndStoresNothing(String fields, int status, String pointer) {
        String frequency = fields.contains("frequency") ? "" : ",\"frequency\":\"ANNUAL\"";
        String body = "{\"id\":\"%s\",\"clientId\":\"%s\",\"content\":{\"name\":\"Domain\"%s,%s}}"
                .formatted(Ids.next(), card.clientId(), frequency, fields);
        Answer answer = maya.http().send("POST", PATH, body).expect(status);
        assertThat(answer.text()).contains(pointer);
        assertThat(names(maya, "")).isEmpty();
    }

    @Test
    void intervalOfTheFirmsOwnIsKept() {
        DeadlineContent content = new DeadlineContent(
                "Audit",
                LocalDate.of(2027, 1, 31),
                null,
                Frequency.CUSTOM,
                new Interval(18, IntervalUnit.MONTHS),
                null,
                null);
        DeadlineResponse audit = created(content);
        assertThat(audit.content().interval()).isEqualTo(new Interval(18, IntervalUnit.MONTHS));
        assertThat(audit.nextDueOn()).isEqualTo(LocalDate.of(2028, 7, 31));
    }

    @Test
    void deadlineBelongsToAnotherOneOfItsClient() {
        DeadlineResponse parent = created(yearly("Hosting", today()));
        DeadlineResponse child = belonging(parent.id(), card).expect(201).as(DeadlineResponse.class);
        assertThat(child.parentId()).isEqualTo(parent.id());
        belonging(child.id(), card).expectProblem(ProblemCode.VALIDATION_FAILED);
        belonging(parent.id(), maya.addClient("Nina")).expectProblem(ProblemCode.VALIDATION_FAILED);
    }

    private Answer belonging(@Nullable UUID parent, Contact.Card client) {
        return maya.http()
                .post(
                        PATH,
                        new CreateDeadlineRequest(
                                Ids.next(), client.clientId(), parent, yearly("Certificate", today())));
    }

    @Test
    void costsAddUpByMonthAndClient() {
        LocalDate soon = YearMonth.from(today()).plusMonths(1).atDay(10);
        created(new DeadlineContent("Hosting", soon, PRICE, Frequency.MONTHLY, null, null, null));
        created(new DeadlineContent(
                "Domain", soon.plusDays(2), new Money("10", "EUR"), Frequency.ANNUAL, null, null, null));
        Contact.Card nina = maya.addClient("Nina");
        create(maya, nina.clientId(), yearly("Mail", soon)).expect(201);
        YearMonth month = YearMonth.from(soon);
        assertThat(costs("?from=%s&to=%s".formatted(month, month.plusMonths(1))))
                .containsExactly(
                        new MonthlyCost(month.toString(), null, new Money("49.80", "EUR"), 3),
                        new MonthlyCost(month.plusMonths(1).toString(), null, new Money("19.90", "EUR"), 1));
        assertThat(costs("?from=%s&to=%s&clientId=%s".formatted(month, month, nina.clientId())))
                .containsExactly(new MonthlyCost(month.toString(), null, PRICE, 1));
        maya.http().get("/api/staff/costs?from=2030-01&to=2029-12").expectProblem(ProblemCode.VALIDATION_FAILED);
    }

    private List<MonthlyCost> costs(String query) {
        return maya.http()
                .get("/api/staff/costs" + query)
                .as(CostsResponse.class)
                .months();
    }

    @Test
    @Requirement({"D-01", "D-47", "S-36"})
    void belowPlusNothingIsAddedAndWhatIsThereStaysReadable() {
        DeadlineResponse deadline = created(yearly("Domain", today()));
        firm.plan("ESSENTIAL");
        Answer refused = create(maya, card.clientId(), yearly("More", today()));
        refused.expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
        assertThat(refused.json().path("requiredPlan").stringValue("")).isEqualTo("PLUS");
        renew(maya, deadline, new RenewDeadlineRequest(Ids.next(), null, null))
                .expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
        assertThat(names(maya, "")).containsExactly("Domain");
    }

    @Test
    @Requirement({"S-01", "S-04"})
    void otherFirmSeesAndMovesNothing() {
        DeadlineResponse deadline = created(yearly("Domain", today()));
        Member nora = Platform.shared().firm().owner();
        nora.http().get(PATH + "/" + deadline.id()).expectProblem(ProblemCode.NOT_FOUND);
        renew(nora, deadline, new RenewDeadlineRequest(Ids.next(), null, null)).expectProblem(ProblemCode.NOT_FOUND);
        nora.http().get(PATH + "?clientId=" + card.clientId()).expectProblem(ProblemCode.NOT_FOUND);
        nora.http().get(PATH + "?seriesId=" + deadline.id()).expectProblem(ProblemCode.NOT_FOUND);
        nora.http()
                .get("/api/staff/costs?from=2027-01&to=2027-02&clientId=" + card.clientId())
                .expectProblem(ProblemCode.NOT_FOUND);
        assertThat(names(nora, "")).isEmpty();
    }
}
