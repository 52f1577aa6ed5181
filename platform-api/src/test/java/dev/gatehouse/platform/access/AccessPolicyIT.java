package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.policy.AccessPolicyResponse;
import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.contract.access.policy.ChangeAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.ChangeEngagementAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.tenancy.PresetRules;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the doors are data: four presets, what a firm makes of them, and what an engagement overrides. */
class AccessPolicyIT {

    private static final String POLICY = "/api/staff/access-policy";

    private final OttoAtDoor scene = OttoAtDoor.create();
    private final Firm firm = scene.firm();
    private final Member maya = scene.maya();
    private final Contact.Card card = scene.card();
    private final EngagementResponse taxes = scene.taxes();

    @ParameterizedTest
    @CsvSource({
        "CASE,LINK_TOKEN,NONE,600,,86400,false",
        "ONBOARDING,LINK_TOKEN,MAGIC_LINK,1800,5,86400,true",
        "ASSESSMENT,EMAIL_AT_URL,MAGIC_LINK,900,5,86400,false",
        "SERVICE_PLAN,EMAIL_AT_URL,CODE,600,,86400,false"
    })
    @Requirement({"M-12", "M-13", "M-83", "K-22", "D-20"})
    void firmBeginsWithTheRulesOfItsPreset(
            Preset preset,
            Identify identify,
            Prove prove,
            int seconds,
            @Nullable Integer sends,
            int session,
            boolean invites) {
        AccessPolicyResponse policy = read(Platform.shared().firm(preset).owner());
        AccessRules expected = new AccessRules(identify, prove, seconds, sends, 5, session, invites);
        assertThat(policy).isEqualTo(new AccessPolicyResponse(preset, expected, expected, false, seconds, 1));
    }

    private static AccessPolicyResponse read(Member member) {
        return member.http().get(POLICY).as(AccessPolicyResponse.class);
    }

    private static ChangeAccessPolicyRequest rules(Identify identify, Prove prove, boolean hardened) {
        return new ChangeAccessPolicyRequest(identify, prove, 1_800, 3, 4, 3_600, hardened, null);
    }

    private static Answer change(Member member, int version, ChangeAccessPolicyRequest rules) {
        return member.http().with("If-Match", "\"" + version + "\"").put(POLICY, rules);
    }

    private Answer override(Prove prove) {
        return maya.http()
                .put(
                        "/api/staff/engagements/" + taxes.id() + "/access-policy",
                        new ChangeEngagementAccessPolicyRequest(prove, null, null));
    }

    @Test
    void changeIsVersionedRecordedAndOfOneFirmOnly() {
        Member luca = Platform.shared().firm().owner();
        ChangeAccessPolicyRequest rules = rules(Identify.LINK_TOKEN, Prove.EITHER, false);
        maya.http().put(POLICY, rules).expectProblem(ProblemCode.PRECONDITION_REQUIRED);
        change(maya, 7, rules).expectProblem(ProblemCode.STALE_VERSION);
        Answer changed = change(maya, 1, rules).expect(200);
        assertThat(changed.header("etag")).isEqualTo("\"2\"");
        assertThat(changed.as(AccessPolicyResponse.class).rules())
                .isEqualTo(new AccessRules(Identify.LINK_TOKEN, Prove.EITHER, 1_800, 3, 4, 3_600, false));
        change(maya, 1, rules).expectProblem(ProblemCode.STALE_VERSION);
        change(maya, 2, rules(Identify.LINK_TOKEN, Prove.CODE, false)).expect(200);
        assertThat(read(maya).version()).isEqualTo(3);
        assertThat(read(luca).rules()).isEqualTo(PresetRules.of(Preset.CASE));
        String events = "select count(*) from event where org_id = ? and type = 'access.policy-changed'";
        assertThat(new Rows(Platform.shared().database()).number(events, firm.id()))
                .isEqualTo(2);
    }

    @Test
    void addressAloneIsNoDoor() {
        change(maya, 1, rules(Identify.EMAIL_AT_URL, Prove.NONE, false)).expectProblem(ProblemCode.VALIDATION_FAILED);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    @Requirement("S-11")
    void hardenedFirmMailsNothingThatWorksLongerThanTenMinutes(Preset preset) {
        Member owner = Platform.shared().firm(preset).owner();
        AccessRules rules = read(owner).rules();
        ChangeAccessPolicyRequest hardened = new ChangeAccessPolicyRequest(
                rules.identify(), rules.prove(), 1_800, rules.sendsPerVerification(), 5, 86_400, true, null);
        AccessPolicyResponse policy = change(owner, 1, hardened).as(AccessPolicyResponse.class);
        assertThat(policy.rules().challengeSeconds()).isEqualTo(1_800);
        assertThat(policy.effectiveChallengeSeconds()).isEqualTo(600);
    }

    @Test
    @Requirement({"S-14", "M-11"})
    void tightenedFirmEndsWhatALinkAloneHadBegunForGoodAndOnEveryNode() {
        try (Platform second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h")) {
            Contact otto = Contact.open(firm, card.email(), scene.link());
            Http there = new Http(second.url(), otto.http().headers());
            there.get(otto.path("/home")).expect(200);
            change(maya, 1, rules(Identify.LINK_TOKEN, Prove.MAGIC_LINK, false)).expect(200);
            otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
            there.get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
            otto.startAnswer(taxes.items().getFirst().id(), UUID.randomUUID(), Contact.declaration("a.txt", "a"))
                    .expectProblem(ProblemCode.UNAUTHENTICATED);
            change(maya, 2, rules(Identify.LINK_TOKEN, Prove.NONE, false)).expect(200);
            otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
            Contact.open(firm, card.email(), scene.link()).checklist();
        }
    }

    @Test
    void tightenedFirmKeepsWhoeverHasProvenTheMailbox() {
        Doorstep otto = scene.otto().enteredAs(card.email());
        change(maya, 1, rules(Identify.LINK_TOKEN, Prove.MAGIC_LINK, false)).expect(200);
        assertThat(otto.home().engagements()).hasSize(1);
        otto.opens(scene.link()).expect(200);
        otto.checklist(taxes.id()).expect(200);
    }

    @Test
    @Requirement("S-13")
    void shorterRestHoldsForSessionsThatHaveBegun() {
        Doorstep otto = scene.otto().enteredAs(card.email());
        String key = SessionId.parse(otto.cookies().get("__Host-gh-" + firm.slug()))
                .orElseThrow()
                .key();
        RedisProbe.commands().hset(key, "u", Long.toString(RedisProbe.now() - 4_000));
        change(maya, 1, rules(Identify.LINK_TOKEN, Prove.NONE, false)).expect(200);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        otto.enteredAs(card.email()).home();
        String next = SessionId.parse(otto.cookies().get("__Host-gh-" + firm.slug()))
                .orElseThrow()
                .key();
        assertThat(RedisProbe.commands().ttl(next))
                .isBetween(
                        Duration.ofHours(1).toSeconds() - 5, Duration.ofHours(1).toSeconds());
    }

    @Test
    void engagementDemandsAProofThatItsFirmDoesNot() {
        String token = scene.link();
        EngagementResponse payroll = maya.send(maya.draft(card, "Payroll"), card);
        Contact otto = Contact.open(firm, card.email(), token);
        assertThat(override(Prove.CODE)
                        .as(EngagementAccessPolicyResponse.class)
                        .effective()
                        .prove())
                .isEqualTo(Prove.CODE);
        otto.http().get(otto.path("/checklists/" + taxes.id())).expectProblem(ProblemCode.UNAUTHENTICATED);
        Doorstep browser = scene.otto();
        browser.opens(token).expect(202);
        browser.checklist(taxes.id()).expectProblem(ProblemCode.UNAUTHENTICATED);
        browser.enters(Doorstep.code(browser.mailOnFile(card.email()))).expect(201);
        browser.checklist(taxes.id()).expect(200);
        browser.checklist(payroll.id()).expect(200);
        maya.http()
                .delete("/api/staff/engagements/" + taxes.id() + "/access-policy")
                .expect(204);
        Contact.open(firm, card.email(), token).checklist();
    }

    /** What the request could not end in Redis is refused where it is used. */
    @Test
    void sessionThatOutlivedTheChangeOpensNothing() {
        Contact otto = Contact.open(firm, card.email(), scene.link());
        firm.execute(
                "insert into engagement_access_policy (org_id, engagement_id, prove) values (?, ?, 'CODE')",
                firm.id(),
                taxes.id());
        otto.http().get(otto.path("/checklists/" + taxes.id())).expectProblem(ProblemCode.UNAUTHENTICATED);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        otto.http()
                .post(otto.path("/checklists/" + taxes.id() + "/opening"), null)
                .expectProblem(ProblemCode.NOT_FOUND);
        otto.startAnswer(taxes.items().getFirst().id(), UUID.randomUUID(), Contact.declaration("a.txt", "a"))
                .expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    void engagementMayLetALinkInWhereItsFirmDoesNot() {
        String token = scene.link();
        change(maya, 1, rules(Identify.LINK_TOKEN, Prove.MAGIC_LINK, false)).expect(200);
        override(Prove.NONE).expect(200);
        EngagementResponse payroll = maya.send(maya.draft(card, "Payroll"), card);
        Contact otto = Contact.open(firm, card.email(), token);
        otto.checklist();
        otto.http().get(otto.path("/checklists/" + payroll.id())).expectProblem(ProblemCode.NOT_FOUND);
    }
}
