package dev.gatehouse.platform.plangate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.LimitUsage;
import dev.gatehouse.contract.subscription.PlanResponse;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One place is left under a limit, and a hundred ask for it at the same moment, on two nodes. */
class LastPlaceIT {

    private static final int CROWD = 100;

    private static Platform second;

    private final Firm firm = Platform.shared().firm();
    private final Firm other = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Rows rows = new Rows(firm.platform().database());

    @BeforeAll
    static void secondNodeStarts() {
        second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h");
    }

    @AfterAll
    static void secondNodeStops() {
        second.close();
    }

    @Test
    @Requirement("S-36")
    void lastClientIsAddedOnce() {
        limit("active-clients", 3L);
        add(maya.http(), 1).expect(201);
        add(maya.http(), 2).expect(201);
        oneIsAdmitted(crowd(maya.http(), LastPlaceIT::add), 201, ProblemCode.PLAN_LIMIT_REACHED);
        assertThat(rows.number("select count(*) from client where org_id = ?", firm.id()))
                .isEqualTo(3);
        assertThat(used("active-clients")).isEqualTo(3);
        add(other.owner().http(), 1).expect(201);
    }

    private static Answer add(Http caller, int number) {
        return caller.post("/api/staff/clients", new CreateClientRequest(Ids.next(), "Berg & Co " + number, null));
    }

    @Test
    @Requirement("S-36")
    void lastSeatIsTakenOnce() {
        limit("staff-seats", 2L);
        oneIsAdmitted(crowd(maya.http(), LastPlaceIT::seat), 201, ProblemCode.PLAN_LIMIT_REACHED);
        String seats = "select count(*) from membership where organization_id = ? and removed_at is null";
        assertThat(rows.number(seats, firm.id())).isEqualTo(2);
        assertThat(used("staff-seats")).isEqualTo(2);
        seat(other.owner().http(), 1).expect(201);
    }

    private static Answer seat(Http caller, int number) {
        UUID id = Ids.next();
        String email = id.toString().substring(24) + "@staff.example";
        return caller.post("/api/staff/members", new AddMemberRequest(id, "Nia " + number, email, MemberRole.VIEWER));
    }

    /** A client may go to twice the limit; beyond that it is told to ask the firm. */
    @Test
    @Requirement("S-36")
    void lastBytesAreSpokenForOnce() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = maya.send(maya.draft(card, "One", "Two", "Three", "Four"), card);
        Contact otto = Contact.open(firm, card.email());
        limit("storage", 10L);
        List<Answer> answers = crowd(
                otto.http(),
                (caller, number) -> new Contact(firm, otto.token(), otto.engagementId(), caller)
                        .startAnswer(
                                sent.items().get(number % 4).id(),
                                Ids.next(),
                                Contact.declaration("a.txt", "0123456789abcde")));
        oneIsAdmitted(answers, 200, ProblemCode.UPLOADS_CLOSED);
        assertThat(rows.number("select count(*) from file where org_id = ?", firm.id()))
                .isEqualTo(1);
    }

    /** Both nodes know it at once; a mail that either of them renders brings the firm into its memory. */
    private void limit(String key, long value) {
        firm.override(key, value);
        second.bean(OrganizationDirectory.class).forget();
    }

    /** Every other one asks the second node. */
    private static List<Answer> crowd(Http caller, BiFunction<Http, Integer, Answer> request) {
        Http there = new Http(second.url(), caller.headers());
        return AtOnce.run(CROWD, number -> request.apply(number % 2 == 0 ? caller : there, number));
    }

    /** Whoever is turned away hears of the limit, or that too many came at once. */
    private static void oneIsAdmitted(List<Answer> answers, int status, ProblemCode refusal) {
        assertThat(answers).hasSize(CROWD);
        assertThat(answers.stream().filter(answer -> answer.status() == status)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != status))
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isIn(refusal.status(), 503))
                .anySatisfy(answer -> answer.expectProblem(refusal));
    }

    private long used(String limit) {
        return maya.http().get("/api/staff/organization/plan").as(PlanResponse.class).limits().stream()
                .filter(usage -> usage.limit().equals(limit))
                .mapToLong(LimitUsage::used)
                .sum();
    }
}
