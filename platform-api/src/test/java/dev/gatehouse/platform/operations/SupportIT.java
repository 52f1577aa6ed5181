package dev.gatehouse.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.support.BeginSupportSessionRequest;
import dev.gatehouse.contract.support.BreakGlassRequest;
import dev.gatehouse.contract.support.GrantSupportRequest;
import dev.gatehouse.contract.support.SupportArea;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportSessionResponse;
import dev.gatehouse.contract.support.SupportState;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.access.SupportVisit;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Operator;
import dev.gatehouse.platform.testing.Phone;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.Scene;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sam helps a firm that lets him, sees what it allows, and the firm sees him. */
class SupportIT {

    private static final Duration MAIL = Duration.ofSeconds(10);

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner().enrol(new Phone[1]);
    private final Operator sam = Operator.onDuty(Platform.shared());
    private final Rows rows = new Rows(Platform.shared().database());

    private static String path(Firm firm) {
        return "/api/operator/organizations/" + firm.id();
    }

    private UUID grant(boolean mayChange, SupportArea... areas) {
        UUID id = Ids.next();
        maya.http()
                .post(
                        "/api/staff/support-grants",
                        new GrantSupportRequest(id, "A mail is missing", Set.of(areas), mayChange, 60))
                .expect(201);
        return id;
    }

    private Answer enter(Operator operator, UUID grant) {
        return operator.http().post(path(firm) + "/support-sessions", new BeginSupportSessionRequest(grant));
    }

    private Http inside(UUID grant) {
        SupportSessionResponse begun = enter(sam, grant).expect(201).as(SupportSessionResponse.class);
        return Member.visitor(Platform.shared())
                .with("Authorization", "Bearer " + begun.session().session());
    }

    private List<String> seen() {
        return rows.texts(
                "select body::jsonb -> 'data' ->> 'what' from event where org_id = ? and type = 'support.viewed' order by seq",
                firm.id());
    }

    @Test
    void supportLooksWhereItWasLetAndTheFirmSeesEveryLook() {
        maya.addClient("Otto Berg");
        UUID grant = grant(false, SupportArea.WORK);
        Http support = inside(grant);
        assertThat(support.get("/api/staff/clients?q=Otto").expect(200).text()).contains("Otto");
        support.get("/api/staff/members").expectProblem(ProblemCode.FORBIDDEN);
        support.get("/api/staff/profile").expectProblem(ProblemCode.FORBIDDEN);
        support.post("/api/staff/clients", new CreateClientRequest(Ids.next(), "Sam & Co", null))
                .expectProblem(ProblemCode.FORBIDDEN);
        assertThat(seen()).containsExactly("clients");
        String views = maya.http().get("/api/staff/support-views").expect(200).text();
        assertThat(views).contains("support.viewed", "support.entered", sam.email(), grant.toString());
        assertThat(rows.texts("select body from event where org_id = ? and type like 'support.%'", firm.id()))
                .noneMatch(body -> body.contains("Otto") || body.contains(sam.email()) || body.contains("missing"));
    }

    /** Every route: what the grant does not name is closed, and what it names is looked at and never changed. */
    @Test
    @Requirement("S-37")
    void readOnlyGrantOpensExactlyItsAreasOnEveryRoute() {
        Scene scene = Scene.in(firm, "otto-" + Ids.next() + "@client.example");
        for (SupportArea area : SupportArea.values()) {
            Http support = inside(grant(false, area));
            SupportVisit visit = new SupportVisit(Ids.next(), EnumSet.of(area), false);
            List<String> before = Checksums.of(firm).stream()
                    .filter(sum -> !sum.startsWith("event") && !sum.startsWith("work"))
                    .toList();
            assertThat(ApiRoutes.staff().filter(route -> !route.open() && !isLeaving(route)))
                    .allSatisfy(route -> {
                        boolean open = route.method().equals("GET")
                                && route.permission() != null
                                && visit.permissions()
                                        .contains(route.permission().key());
                        Answer answer = route.send(support, scene.ids());
                        if (open) {
                            answer.expect(200);
                        } else {
                            answer.expectProblem(ProblemCode.FORBIDDEN);
                        }
                    });
            assertThat(Checksums.of(firm).stream()
                            .filter(sum -> !sum.startsWith("event") && !sum.startsWith("work"))
                            .toList())
                    .isEqualTo(before);
        }
    }

    private static boolean isLeaving(ApiRoute route) {
        return route.toString().equals("DELETE /api/staff/session");
    }

    /** Without a grant: every operator's route, with every id of the firm, tells nothing that the firm does. */
    @Test
    @Requirement("S-37")
    void withoutAGrantNoRouteOfOperatorsTellsAnythingOfWhatAFirmDoes() {
        Scene scene = Scene.in(firm, "otto-" + Ids.next() + "@client.example");
        Set<String> content = Set.of(
                "Otto Berg",
                "@client.example",
                "Bank statements",
                "Home office",
                "statement.pdf",
                "Names Ltd",
                "Ask first",
                "rooms",
                "Domain berg.example");
        assertThat(ApiRoutes.operator()
                        .filter(route -> !route.open() && route.method().equals("GET")))
                .hasSizeGreaterThan(6)
                .allSatisfy(route -> assertThat(
                                route.send(sam.http(), scene.ids()).expect(200).text())
                        .doesNotContain(content));
        assertThat(ApiRoutes.staff().filter(route -> !route.open()))
                .allSatisfy(route -> route.send(sam.http(), scene.ids()).expectProblem(ProblemCode.FORBIDDEN));
    }

    @Test
    void revokedGrantShutsSupportOutAtOnceOnEveryNode() {
        UUID grant = grant(false, SupportArea.WORK);
        Http support = inside(grant);
        try (Platform second = Platform.start(firm.platform().database(), "gatehouse.work.poll=1h")) {
            Http there = new Http(second.url(), support.headers());
            there.get("/api/staff/clients").expect(200);
            maya.http()
                    .put("/api/staff/support-grants/" + grant + "/revocation", null)
                    .expect(204);
            there.get("/api/staff/clients").expectProblem(ProblemCode.UNAUTHENTICATED);
            support.get("/api/staff/clients").expectProblem(ProblemCode.UNAUTHENTICATED);
        }
        enter(sam, grant).expectProblem(ProblemCode.INVALID_TRANSITION);
        maya.http()
                .put("/api/staff/support-grants/" + grant + "/revocation", null)
                .expect(204);
        assertThat(rows.number("select count(*) from event where org_id = ? and type = 'support.revoked'", firm.id()))
                .isEqualTo(1);
    }

    @Test
    void endedGrantLetsNobodyInAndOtherFirmsGrantIsNone() {
        UUID grant = grant(false, SupportArea.WORK);
        firm.execute("update support_grant set ends_at = now() where id = ?", grant);
        enter(sam, grant).expectProblem(ProblemCode.INVALID_TRANSITION);
        UUID good = grant(false, SupportArea.WORK);
        Firm other = Platform.shared().firm();
        sam.http()
                .post(path(other) + "/support-sessions", new BeginSupportSessionRequest(good))
                .expectProblem(ProblemCode.NOT_FOUND);
        assertThat(other.owner().http().get("/api/staff/support-grants").json()).isEmpty();
    }

    @Test
    void sessionEndsWithTheGrant() {
        UUID grant = Ids.next();
        maya.http()
                .post(
                        "/api/staff/support-grants",
                        new GrantSupportRequest(grant, "Quick look", Set.of(SupportArea.WORK), false, 5))
                .expect(201);
        SupportSessionResponse begun = enter(sam, grant).as(SupportSessionResponse.class);
        assertThat(begun.session().expiresAt())
                .isBeforeOrEqualTo(begun.grant().endsAt().plusSeconds(1));
        assertThat(begun.session().member().permissions())
                .contains("clients:read")
                .doesNotContain("clients:write");
    }

    @Test
    void changingIsAllowedOnlyWhereTheFirmSaidSoAndNeverAtItsDoors() {
        Http support = inside(grant(true, SupportArea.WORK));
        support.post("/api/staff/clients", new CreateClientRequest(Ids.next(), "Fixed & Co", null))
                .expect(201);
        support.put("/api/staff/organization/second-factor", "{\"secondFactor\":\"OPTIONAL\"}")
                .expectProblem(ProblemCode.FORBIDDEN);
        support.post(
                        "/api/staff/support-grants",
                        new GrantSupportRequest(Ids.next(), "More", Set.of(SupportArea.FILES), true, 60))
                .expectProblem(ProblemCode.FORBIDDEN);
        assertThat(rows.texts(
                        "select body::jsonb -> 'actor' ->> 'kind' from event where org_id = ? and type = 'client.created'",
                        firm.id()))
                .containsOnly("operator");
        assertThat(rows.number("select count(*) from event where org_id = ? and type = 'support.changed'", firm.id()))
                .isEqualTo(1);
        support.delete("/api/staff/session").expect(204);
        support.get("/api/staff/clients").expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    void breakingTheGlassTakesTwoOperatorsAndTellsTheOwners() {
        Operator tess = Operator.colleague(Platform.shared());
        UUID id = Ids.next();
        BreakGlassRequest request = new BreakGlassRequest(id, "Clients report phishing", Set.of(SupportArea.WORK), 30);
        sam.http().post(path(firm) + "/break-glass-requests", request).expect(201);
        sam.http().post(path(firm) + "/break-glass-requests", request).expect(201);
        enter(sam, id).expectProblem(ProblemCode.INVALID_TRANSITION);
        String approval = path(firm) + "/support-grants/" + id + "/approval";
        sam.http().put(approval, null).expectProblem(ProblemCode.INVALID_TRANSITION);
        SupportGrantResponse approved =
                tess.http().put(approval, null).expect(200).as(SupportGrantResponse.class);
        assertThat(approved.state()).isEqualTo(SupportState.ACTIVE);
        tess.http().put(approval, null).expectProblem(ProblemCode.INVALID_TRANSITION);
        inside(id).get("/api/staff/clients").expect(200);
        MailMessage mail = Platform.services()
                .mailbox()
                .awaitMessage(maya.email(), found -> found.subject().contains("emergency"), MAIL);
        assertThat(mail.text()).contains("Clients report phishing", sam.email(), tess.email(), "/settings/support");
        assertThat(rows.texts(
                        "select type from event where org_id = ? and type like 'support.break%' order by seq",
                        firm.id()))
                .containsExactly("support.break-glass-requested", "support.break-glass-approved");
        maya.http().put("/api/staff/support-grants/" + id + "/revocation", null).expect(204);
        enter(sam, id).expectProblem(ProblemCode.INVALID_TRANSITION);
    }

    @Test
    void anotherOperatorsRequestIsOverAfterAnHour() {
        UUID id = Ids.next();
        sam.http()
                .post(
                        path(firm) + "/break-glass-requests",
                        new BreakGlassRequest(id, "Late", Set.of(SupportArea.WORK), 30))
                .expect(201);
        firm.execute("update support_grant set created_at = now() - interval '61 minutes' where id = ?", id);
        Operator.colleague(Platform.shared())
                .http()
                .put(path(firm) + "/support-grants/" + id + "/approval", null)
                .expectProblem(ProblemCode.INVALID_TRANSITION);
    }

    @Test
    void disabledOperatorIsOutOfTheNextDoor() {
        Operator tess = Operator.signedIn(Platform.shared());
        UUID grant = grant(false, SupportArea.WORK);
        firm.execute("update operator set disabled_at = now() where email = ?", tess.email());
        enter(tess, grant).expectProblem(ProblemCode.UNAUTHENTICATED);
    }
}
