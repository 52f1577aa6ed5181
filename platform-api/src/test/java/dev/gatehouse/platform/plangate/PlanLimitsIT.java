package dev.gatehouse.platform.plangate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.client.UpdateClientRequest;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.portal.UploadDeclaration;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.LimitUsage;
import dev.gatehouse.contract.subscription.PlanResponse;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Scene;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a plan counts, who stops at it, and what a firm over its limits still has. */
class PlanLimitsIT {

    private static final String MEMBERS = "/api/staff/members";
    private static final String CLIENTS = "/api/staff/clients";

    private final Firm firm = Platform.shared().firm();
    private final Firm other = Platform.shared().firm();
    private final Member maya = firm.owner();

    private static CreateClientRequest client() {
        return new CreateClientRequest(Ids.next(), "Berg & Co", null);
    }

    private static AddMemberRequest member(String name) {
        UUID id = Ids.next();
        return new AddMemberRequest(id, name, id.toString().substring(24) + "@staff.example", MemberRole.VIEWER);
    }

    private LimitUsage usage(String limit) {
        return maya.http().get("/api/staff/organization/plan").as(PlanResponse.class).limits().stream()
                .filter(usage -> usage.limit().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    private static void expectLimit(Answer answer, String limit, String requiredPlan) {
        answer.expectProblem(ProblemCode.PLAN_LIMIT_REACHED);
        assertThat(answer.json().path("limit").stringValue("")).isEqualTo(limit);
        assertThat(answer.json().path("requiredPlan").stringValue("")).isEqualTo(requiredPlan);
        assertThat(answer.json().has("feature")).isFalse();
    }

    @Test
    void repeatedRequestForTheLastPlaceGetsTheSameAnswer() {
        firm.override("active-clients", 1L);
        CreateClientRequest last = client();
        maya.http().post(CLIENTS, last).expect(201);
        maya.http().post(CLIENTS, last).expect(201);
        expectLimit(maya.http().post(CLIENTS, client()), "active-clients", "ULTIMATE");
    }

    @Test
    void archivingFreesAPlaceAndTakingBackIsCounted() {
        firm.plan("FREE");
        firm.override("active-clients", 1L);
        CreateClientRequest first = client();
        maya.http().post(CLIENTS, first).expect(201);
        expectLimit(maya.http().post(CLIENTS, client()), "active-clients", "ESSENTIAL");
        archive(first.id(), 1, ClientState.ARCHIVED).expect(200);
        CreateClientRequest second = client();
        maya.http().post(CLIENTS, second).expect(201);
        expectLimit(archive(first.id(), 2, ClientState.ACTIVE), "active-clients", "ESSENTIAL");
        archive(second.id(), 1, ClientState.ARCHIVED).expect(200);
        archive(first.id(), 2, ClientState.ACTIVE).expect(200);
        assertThat(usage("active-clients").used()).isEqualTo(1);
    }

    private Answer archive(UUID client, int version, ClientState state) {
        return maya.http()
                .with("If-Match", "\"" + version + "\"")
                .put(CLIENTS + "/" + client, new UpdateClientRequest("Berg & Co", null, state));
    }

    @Test
    @Requirement({"S-06", "S-36"})
    void usageOfOneFirmNeverMovesThatOfAnother() {
        Member jonas = other.owner();
        maya.addClient("Otto Berg");
        PlanResponse page = jonas.http().get("/api/staff/organization/plan").as(PlanResponse.class);
        assertThat(page.limits()).extracting(LimitUsage::used).containsExactly(1L, 0L, 0L);
        assertThat(page.readOnly()).isFalse();
    }

    @Test
    void planPageLaysPlanOverrideAndUseSideBySide() {
        firm.plan("ESSENTIAL");
        firm.override("storage", null);
        firm.override("branding", 1L);
        PlanResponse page = maya.http().get("/api/staff/organization/plan").as(PlanResponse.class);
        assertThat(page.plan()).isEqualTo("ESSENTIAL");
        assertThat(page.plans()).hasSize(4);
        LimitUsage seats = page.limits().getFirst();
        assertThat(seats).isEqualTo(new LimitUsage("staff-seats", 1, 3L, false, 3L, "PLUS"));
        LimitUsage storage = page.limits().getLast();
        assertThat(storage).isEqualTo(new LimitUsage("storage", 0, 10_000_000_000L, true, null, null));
        assertThat(page.features()).anySatisfy(feature -> {
            assertThat(feature.feature()).isEqualTo("branding");
            assertThat(feature.planned()).isFalse();
            assertThat(feature.included()).isTrue();
            assertThat(feature.requiredPlan()).isEqualTo("PLUS");
        });
    }

    @Test
    @Requirement("S-36")
    void firmOverALimitReadsAndFreesButAddsNothing() {
        Scene scene = Scene.in(firm, "otto-" + Ids.next() + "@client.example");
        Member owner = scene.owner();
        owner.addClient("Ida Holm");
        firm.override("active-clients", 1L);
        assertThat(ApiRoutes.staff().filter(route -> route.method().equals("GET")))
                .allSatisfy(route -> assertThat(
                                route.send(owner.http(), scene.ids()).status())
                        .isEqualTo(200));
        expectLimit(owner.http().post(MEMBERS, member("Nia")), "active-clients", "ULTIMATE");
        Http versioned = owner.http().with("If-Match", "\"1\"");
        String engagements = "/api/staff/engagements/" + scene.ids().get("draftId");
        expectLimit(
                versioned.put(engagements, "{\"title\":\"Tax\",\"message\":\"Hello\"}"), "active-clients", "ULTIMATE");
        UUID viewer = UUID.fromString(scene.ids().get("memberId"));
        versioned.delete(MEMBERS + "/" + viewer).expect(204);
        versioned
                .put(
                        CLIENTS + "/" + scene.ids().get("clientId"),
                        new UpdateClientRequest("Berg & Co", null, ClientState.ARCHIVED))
                .expect(200);
        owner.http().post(MEMBERS, member("Nia")).expect(201);
    }

    @Test
    @Requirement("S-36")
    void evidenceStaysWithTheFirmAndIsDecidedOnAfterADowngrade() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = maya.send(maya.draft(card, "Bank statements"), card);
        Contact otto = Contact.open(firm, card.email());
        UUID item = sent.items().getFirst().id();
        otto.upload(item, "statement.txt", "pages 1 to 5");
        for (int i = 0; i < 5; i++) {
            maya.http().post(CLIENTS, client()).expect(201);
        }
        firm.plan("FREE");
        assertThat(maya.http()
                        .get("/api/staff/organization/plan")
                        .as(PlanResponse.class)
                        .readOnly())
                .isTrue();
        maya.accept(maya.item(item)).expect(200);
        expectLimit(
                maya.http()
                        .post(
                                CLIENTS + "/" + card.clientId() + "/contacts",
                                "{\"id\":\"" + Ids.next() + "\",\"name\":\"Ida\",\"email\":\"ida@client.example\"}"),
                "active-clients",
                "ESSENTIAL");
    }

    @Test
    @Requirement("S-36")
    void clientMayFillTwiceTheStorageAndIsNeverToldOfPlans() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = maya.send(maya.draft(card, "Bank statements", "Payslips"), card);
        Contact otto = Contact.open(firm, card.email());
        UUID item = sent.items().getFirst().id();
        firm.override("storage", 10L);

        otto.upload(item, "a.txt", "0123456789ab");
        assertThat(usage("storage").used()).isEqualTo(12);
        expectLimit(maya.http().post(CLIENTS, client()), "storage", "ULTIMATE");

        otto.upload(item, "b.txt", "01234567");
        UUID second = sent.items().getLast().id();
        Answer refused = otto.startAnswer(second, Ids.next(), Contact.declaration("c.txt", "0"));
        refused.expectProblem(ProblemCode.UPLOADS_CLOSED);
        assertThat(refused.json().path("detail").stringValue("")).contains("contact the firm");
        assertThat(refused.text()).doesNotContain("plan", "PLUS", "limit");
        assertThat(otto.checklist().items()).hasSize(2);
        assertThat(usage("storage").used()).isEqualTo(20);
    }

    @Test
    void bytesUnderWayAreSpokenForUntilTheyAreGivenUp() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = maya.send(maya.draft(card, "Bank statements"), card);
        Contact otto = Contact.open(firm, card.email());
        UUID item = sent.items().getFirst().id();
        firm.override("storage", 10L);
        UploadDeclaration first = Contact.declaration("a.txt", "0123456789abcdef");
        UUID batch = Ids.next();
        otto.start(item, batch, first);
        otto.startAnswer(item, batch, first).expect(200);
        otto.startAnswer(item, Ids.next(), Contact.declaration("b.txt", "01234"))
                .expectProblem(ProblemCode.UPLOADS_CLOSED);
        otto.http().delete(otto.path("/uploads/" + first.id())).expect(204);
        otto.upload(item, "b.txt", "01234");
        assertThat(usage("storage").used()).isEqualTo(5);
    }

    @Test
    @Requirement("S-36")
    void otherNodesHearOfAFirmThatHasRoomAgain() {
        try (Platform second = Platform.start(firm.platform().database())) {
            firm.override("active-clients", 1L);
            UUID kept = addClient();
            UUID surplus = Ids.next();
            firm.execute("insert into client (org_id, id, name) values (?, ?, 'Holm')", firm.id(), surplus);
            Http there = new Http(second.url(), maya.http().headers());
            String draft = "{\"id\":\"" + Ids.next() + "\",\"clientId\":\"" + kept
                    + "\",\"kind\":\"CASE\",\"title\":\"Tax\",\"items\":[]}";
            there.post("/api/staff/engagements", draft).expectProblem(ProblemCode.PLAN_LIMIT_REACHED);
            archive(surplus, 1, ClientState.ARCHIVED).expect(200);
            Await.until(
                    Duration.ofSeconds(1),
                    () -> there.post("/api/staff/engagements", draft).status() == 201);
        }
    }

    private UUID addClient() {
        CreateClientRequest request = client();
        maya.http().post(CLIENTS, request).expect(201);
        return request.id();
    }
}
