package dev.gatehouse.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.operator.AgreeRequest;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.WithdrawAgreementRequest;
import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.EntitledFeature;
import dev.gatehouse.contract.subscription.EntitledLimit;
import dev.gatehouse.contract.subscription.EntitlementsResponse;
import dev.gatehouse.contract.subscription.LimitPreview;
import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Operator;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sam agrees with a firm on more or less than its plan says; the firm sees the same, and the gate follows. */
class AgreementIT {

    private static final String CLIENTS = "/api/staff/clients";

    private final Firm firm = Platform.shared().firm();
    private final Firm other = Platform.shared().firm();
    private final Operator sam = Operator.onDuty(Platform.shared());
    private final Rows rows = new Rows(Platform.shared().database());

    private static String path(Firm firm) {
        return "/api/operator/organizations/" + firm.id();
    }

    private Answer agree(String key, Long value, Instant until) {
        return sam.http().put(path(firm) + "/agreements", new AgreeRequest(key, value, "Pilot until spring", until));
    }

    private static EntitledLimit limit(EntitlementsResponse page, String key) {
        return page.limits().stream()
                .filter(limit -> limit.limit().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static EntitledFeature feature(EntitlementsResponse page, String key) {
        return page.features().stream()
                .filter(feature -> feature.feature().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static EntitlementsResponse own(Member member) {
        return member.http().get("/api/staff/organization/entitlements").as(EntitlementsResponse.class);
    }

    @Test
    void planAgreementAndWhatHoldsStandSideBySideForSupportAndFirm() {
        Instant until = Clock.now().plusSeconds(86_400);
        EntitlementsResponse page = agree("active-clients", 700L, until)
                .expect(200)
                .as(OperatorOrganizationResponse.class)
                .entitlements();
        EntitledLimit clients = limit(page, "active-clients");
        assertThat(clients.planned()).isEqualTo(500);
        assertThat(clients.effective()).isEqualTo(700);
        assertThat(Objects.requireNonNull(clients.agreement()).by()).isEqualTo(sam.email());
        assertThat(clients.agreement().reason()).isEqualTo("Pilot until spring");
        agree("storage", null, null).expect(200);

        EntitlementsResponse firms = own(firm.owner());
        assertThat(limit(firms, "active-clients").effective()).isEqualTo(700);
        assertThat(Objects.requireNonNull(limit(firms, "active-clients").agreement())
                        .by())
                .isNull();
        assertThat(limit(firms, "storage").planned()).isEqualTo(100_000_000_000L);
        assertThat(limit(firms, "storage").effective()).isNull();
        assertThat(limit(firms, "staff-seats").agreement()).isNull();
        assertThat(limit(own(other.owner()), "active-clients").agreement()).isNull();
        assertThat(rows.texts(
                        "select body from event where org_id = ? and type = 'entitlement.agreed' order by seq",
                        firm.id()))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"key\":\"active-clients\"", "\"value\":700", "\"kind\":\"operator\"")
                .doesNotContain("Pilot", sam.email());
    }

    @Test
    @Requirement("S-36")
    void gateFollowsAnAgreementAndItsWithdrawalOnEveryNode() {
        Member maya = firm.owner();
        maya.addClient("Otto Berg");
        try (Platform second = Platform.start(firm.platform().database(), "gatehouse.work.poll=1h")) {
            Http there = new Http(second.url(), maya.http().headers());
            restyle(there).expectProblem(ProblemCode.STALE_VERSION);
            agree("branding", 0L, null).expect(200);
            agree("active-clients", 1L, null).expect(200);
            restyle(maya.http()).expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
            add(maya.http()).expectProblem(ProblemCode.PLAN_LIMIT_REACHED);
            Await.until(
                    Duration.ofSeconds(2),
                    () -> restyle(there).status() == 402 && add(there).status() == 402);
            assertThat(feature(own(maya), "branding").planned()).isTrue();
            assertThat(feature(own(maya), "branding").effective()).isFalse();
            for (String key : List.of("branding", "active-clients", "active-clients")) {
                sam.http()
                        .put(path(firm) + "/agreements/withdrawal", new WithdrawAgreementRequest(key, "Over"))
                        .expect(200);
            }
            restyle(maya.http()).expectProblem(ProblemCode.STALE_VERSION);
            Await.until(Duration.ofSeconds(2), () -> add(there).status() == 201);
        }
        assertThat(rows.number(
                        "select count(*) from event where org_id = ? and type = 'entitlement.withdrawn'", firm.id()))
                .isEqualTo(2);
    }

    private static Answer restyle(Http caller) {
        return caller.with("If-Match", "\"99\"")
                .put("/api/staff/organization/appearance", new ChangeAppearanceRequest("#123456", null));
    }

    private static Answer add(Http caller) {
        return caller.post(CLIENTS, new CreateClientRequest(Ids.next(), "Berg & Co", null));
    }

    /** Nobody is told: a node finds the end when it reads the firm anew, a minute later at most. */
    @Test
    @Requirement("S-36")
    void agreementThatHasEndedHoldsNoLonger() {
        Member maya = firm.owner();
        agree("branding", 0L, Clock.now().plusSeconds(2)).expect(200);
        restyle(maya.http()).expectProblem(ProblemCode.PLAN_FEATURE_MISSING);
        Await.until(Duration.ofSeconds(10), Duration.ofMillis(500), () -> {
            firm.platform().bean(OrganizationDirectory.class).forget();
            return restyle(maya.http()).status() == 412;
        });
        assertThat(feature(own(maya), "branding").agreement()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "teleport, 1, /key",
        "branding, 2, /value",
        "staff-seats, -1, /value",
    })
    void whatCannotBeAgreedOnIsRefusedAtItsField(String key, long value, String pointer) {
        Answer refused = agree(key, value, null).expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(refused.json().at("/errors/0/pointer").stringValue("")).isEqualTo(pointer);
        agree("staff-seats", 5L, Clock.now().minusSeconds(1)).expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(rows.number("select count(*) from entitlement_override where org_id = ?", firm.id()))
                .isZero();
    }

    @Test
    @Requirement("S-36")
    void previewNamesWhatADowngradeTakesAndWhatStays() {
        Member maya = firm.owner();
        for (int i = 0; i < 6; i++) {
            add(maya.http()).expect(201);
        }
        PlanPreviewResponse preview = maya.http()
                .get("/api/staff/organization/plan-preview?plan=FREE")
                .as(PlanPreviewResponse.class);
        assertThat(preview.from()).isEqualTo("PLUS");
        assertThat(preview.to()).isEqualTo("FREE");
        assertThat(preview.lost()).contains("branding", "portal.deadlines");
        assertThat(preview.gained()).isEmpty();
        assertThat(preview.readOnly()).isTrue();
        assertThat(preview.limits()).contains(new LimitPreview("active-clients", 6, 500L, 5L, 1));
        assertThat(preview.kept())
                .anySatisfy(kept -> assertThat(kept.kind() + kept.count()).isEqualTo("clients6"));
        assertThat(sam.http()
                        .get(path(firm) + "/plan-preview?plan=FREE")
                        .expect(200)
                        .text())
                .isEqualTo(maya.http()
                        .get("/api/staff/organization/plan-preview?plan=FREE")
                        .text());
        PlanPreviewResponse none = other.owner()
                .http()
                .get("/api/staff/organization/plan-preview?plan=ESSENTIAL")
                .as(PlanPreviewResponse.class);
        assertThat(none.readOnly()).isFalse();
        maya.http().get("/api/staff/organization/plan-preview?plan=GOLD").expectProblem(ProblemCode.INVALID_REQUEST);
    }

    @Test
    void operatorWhoIsDisabledAgreesOnNothing() {
        Operator tess = Operator.signedIn(Platform.shared());
        firm.execute("update operator set disabled_at = now() where email = ?", tess.email());
        tess.http()
                .put(path(firm) + "/agreements", new AgreeRequest("staff-seats", 9L, "More", null))
                .expectProblem(ProblemCode.UNAUTHENTICATED);
        tess.http().get(path(firm)).expectProblem(ProblemCode.UNAUTHENTICATED);
    }
}
