package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.portal.CodeRequested;
import dev.gatehouse.contract.portal.HomeEngagement;
import dev.gatehouse.contract.portal.LoginLinkResponse;
import dev.gatehouse.contract.portal.PortalSessionResponse;
import dev.gatehouse.contract.portal.PortalVisitorResponse;
import dev.gatehouse.contract.portal.VerificationResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two steps lead into an onboarding portal: the invitation's link, then a mail to the address on file. */
class OnboardingDoorIT {

    private static final String SESSION = "__Host-gh-";

    private final OttoAtDoor scene = OttoAtDoor.at(Preset.ONBOARDING);
    private final Firm firm = scene.firm();
    private final Doorstep otto = scene.otto();
    private final Contact.Card card = scene.card();
    private final EngagementResponse welcome = scene.taxes();

    private VerificationResponse opened(Doorstep browser) {
        PortalSessionResponse answer = browser.opens(scene.link()).expect(202).as(PortalSessionResponse.class);
        assertThat(answer.engagementId()).isNull();
        assertThat(answer.expiresAt()).isNull();
        return answer.verification();
    }

    @Test
    @Requirement({"M-03", "M-05", "M-06", "M-07", "M-08", "M-10", "M-81", "M-82", "M-84"})
    void linkThenMailThenButtonLeadHome() {
        VerificationResponse asked = opened(otto);
        assertThat(asked)
                .isEqualTo(new VerificationResponse(card.email().charAt(0) + "•••@client…", Prove.MAGIC_LINK, 5));
        assertThat(otto.cookies()).doesNotContainKey(SESSION + firm.slug());
        Checksums.settle(firm);
        assertThat(otto.codeMails(card.email())).isEmpty();
        MailMessage mail = otto.mailOnFile(card.email());
        String token = Doorstep.loginLink(mail);
        assertThat(otto.looksAt(token).as(LoginLinkResponse.class).askedHere()).isTrue();
        PortalVisitorResponse visitor = otto.presses(token).expect(201).as(PortalVisitorResponse.class);
        assertThat(visitor.contactName()).isEqualTo("Otto Berg");
        assertThat(otto.home().engagements()).extracting(HomeEngagement::id).containsExactly(welcome.id());
        String key = SessionId.parse(otto.cookies().get(SESSION + firm.slug()))
                .orElseThrow()
                .key();
        assertThat(RedisProbe.commands().ttl(key))
                .isBetween(
                        Duration.ofDays(1).toSeconds() - 5, Duration.ofDays(1).toSeconds());
        String proofs = "select array_to_string(proofs, ',') from session_record where org_id = ? and ended_at is null"
                + " and owner_kind = 'CONTACT'";
        assertThat(new Rows(Platform.shared().database()).text(proofs, firm.id()))
                .isEqualTo("MAILBOX,LINK");
    }

    @Test
    @Requirement({"M-09", "M-83"})
    void useSlidesTheEndOfTheVisit() {
        opened(otto);
        otto.presses(Doorstep.loginLink(otto.mailOnFile(card.email()))).expect(201);
        String key = SessionId.parse(otto.cookies().get(SESSION + firm.slug()))
                .orElseThrow()
                .key();
        RedisProbe.commands().expire(key, 60);
        otto.home();
        assertThat(RedisProbe.commands().ttl(key))
                .isGreaterThan(Duration.ofHours(23).toSeconds());
    }

    @Test
    @Requirement("M-11")
    void forwardedLinkGivesNothingButTheQuestion() {
        Doorstep stranger = Doorstep.of(firm);
        opened(stranger);
        Answer answer = stranger.opens(scene.link());
        assertThat(answer.text())
                .doesNotContain(card.email(), "Otto", welcome.id().toString(), welcome.title());
        stranger.checklist(welcome.id()).expectProblem(ProblemCode.UNAUTHENTICATED);
        stranger.http().get(stranger.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        stranger.asks("mallory@client.example").expectProblem(ProblemCode.DOOR_CLOSED);
        stranger.http()
                .post(stranger.path("/sign-in/verification-mails"), "{\"email\":\"mallory@client.example\"}")
                .expect(202);
        Checksums.settle(firm);
        assertThat(Platform.services().mailbox().messagesTo("mallory@client.example"))
                .isEmpty();
        assertThat(stranger.codeMails(card.email())).hasSize(1);
        stranger.enters("000000").expectProblem(ProblemCode.CODE_INVALID);
        assertThat(scene.signIns()).isZero();
    }

    @Test
    @Requirement("M-12")
    void mailWorksForThirtyMinutesAndSaysSo() {
        opened(otto);
        MailMessage mail = otto.mailOnFile(card.email());
        assertThat(mail.text()).contains("for 30 minutes").contains("Your code: ");
        String challenge = challenge(otto);
        long end = Long.parseLong(RedisProbe.commands().hget(challenge, "x"));
        assertThat(end - RedisProbe.now()).isBetween(1_790L, 1_800L);
        otto.looksAt(Doorstep.loginLink(mail)).expect(200);
        assertThat(RedisProbe.commands().hget(challenge, "x")).isEqualTo(Long.toString(end));
        RedisProbe.commands().hset(challenge, "x", Long.toString(RedisProbe.now() - 1));
        otto.enters(Doorstep.code(mail)).expectProblem(ProblemCode.CODE_INVALID);
        otto.presses(Doorstep.loginLink(mail)).expectProblem(ProblemCode.LINK_EXPIRED);
        assertThat(scene.signIns()).isZero();
    }

    private String challenge(Doorstep browser) {
        String cookie = browser.cookies().get("__Host-ghv-" + firm.slug());
        return RedisKeys.challenge(
                new OrganizationId(firm.id()), VerificationId.parse(cookie).challenge());
    }

    @Test
    @Requirement("M-13")
    void fiveMailsAVerificationSessionAndTheSixthIsRefused() {
        opened(otto);
        for (int left = 4; left >= 0; left--) {
            assertThat(otto.asksOnFile().expect(202).as(CodeRequested.class).sendsLeft())
                    .isEqualTo(left);
        }
        Answer refused = otto.asksOnFile().expectProblem(ProblemCode.SENDS_EXHAUSTED);
        assertThat(Long.parseLong(refused.header("retry-after"))).isBetween(3_000L, 3_600L);
        assertThat(opened(otto).sendsLeft()).isZero();
        otto.asksOnFile().expectProblem(ProblemCode.SENDS_EXHAUSTED);
        Doorstep elsewhere = Doorstep.of(firm);
        opened(elsewhere);
        elsewhere.asksOnFile().expectProblem(ProblemCode.RATE_LIMITED);
        Checksums.settle(firm);
        RedisProbe.commands()
                .hset(challenge(otto), "b", Long.toString(RedisProbe.now() - RateLimit.VERIFICATION.toSeconds()));
        RedisProbe.commands().del(counter());
        assertThat(opened(otto).sendsLeft()).isEqualTo(5);
        otto.asksOnFile().expect(202);
    }

    private String counter() {
        return RedisKeys.counter(
                new OrganizationId(firm.id()), RateLimit.CODE_PER_ADDRESS, card.email(), new Visitor("10.0.0.1", ""));
    }

    @Test
    @Requirement("M-14")
    void everyContactHasALinkOfTheirOwn() {
        Contact.Card nina = scene.maya().addClient("Nina Vogt");
        EngagementResponse hers = scene.maya().send(scene.maya().draft(nina, "Welcome"), nina);
        assertThat(Contact.token(nina.email(), firm)).isNotEqualTo(scene.link());
        Doorstep browser = Doorstep.of(firm);
        browser.opens(Contact.token(nina.email(), firm)).expect(202);
        browser.presses(Doorstep.loginLink(browser.mailOnFile(nina.email()))).expect(201);
        browser.checklist(hers.id()).expect(200);
        browser.checklist(welcome.id()).expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    @Requirement("M-88")
    void everyAccessIsWrittenDownWithTimeAndAddress() {
        Doorstep there = otto.from("198.51.100.7");
        opened(there);
        there.presses(Doorstep.loginLink(there.mailOnFile(card.email()))).expect(201);
        Rows rows = new Rows(Platform.shared().database());
        String facts = "select count(*) from event e join event_value v on v.org_id = e.org_id and v.event_id = e.id"
                + " where e.org_id = ? and e.type = ? and v.name = 'address' and v.value = '198.51.100.7'"
                + " and e.body::jsonb ->> 'at' is not null";
        assertThat(rows.number(facts, firm.id(), "link.visited")).isEqualTo(1);
        assertThat(rows.number(facts, firm.id(), "contact.signed-in")).isEqualTo(1);
    }

    @Test
    @Requirement({"M-89", "S-14"})
    void withdrawnLinkAsksNothingMore() {
        opened(otto);
        scene.maya()
                .http()
                .put(
                        "/api/staff/invitations/"
                                + welcome.invitations().getFirst().id() + "/revocation",
                        null)
                .expect(204);
        otto.asksOnFile().expectProblem(ProblemCode.LINK_REVOKED);
        otto.opens(scene.link()).expectProblem(ProblemCode.LINK_REVOKED);
    }

    @Test
    void verificationOfOneFirmIsNoneElsewhereAndWithoutOneThereIsNothingToAskFor() {
        Doorstep.of(firm).asksOnFile().expectProblem(ProblemCode.VERIFICATION_OVER);
        OttoAtDoor other = OttoAtDoor.at(Preset.ONBOARDING);
        opened(otto);
        Doorstep there = otto.next(other.firm());
        there.cookies().put("__Host-ghv-" + other.firm().slug(), otto.cookies().get("__Host-ghv-" + firm.slug()));
        there.asksOnFile().expectProblem(ProblemCode.VERIFICATION_OVER);
        other.otto().opens(scene.link()).expectProblem(ProblemCode.LINK_UNKNOWN);
    }

    @Test
    void addressOnFileIsTheOneOfTheMomentTheMailIsWritten() {
        opened(otto);
        String moved = "moved-" + Ids.next() + "@client.example";
        firm.execute("update contact set email = ? where id = ?", moved, card.contactId());
        MailMessage mail = otto.mailOnFile(moved);
        assertThat(mail.text()).contains("Your code: ");
    }

    @Test
    @Requirement("M-15")
    void contactHasAColleagueInvitedWhoGetsALinkOfTheirOwn() {
        opened(otto);
        otto.presses(Doorstep.loginLink(otto.mailOnFile(card.email()))).expect(201);
        String ida = "ida-" + Ids.next() + "@client.example";
        invites(otto, ida).expect(202);
        String token = Contact.token(ida, firm);
        assertThat(token).isNotEqualTo(scene.link());
        Doorstep hers = Doorstep.of(firm);
        hers.opens(token).expect(202);
        hers.presses(Doorstep.loginLink(hers.mailOnFile(ida))).expect(201);
        assertThat(hers.home().contactName()).isEqualTo("Ida Berg");
        hers.checklist(welcome.id()).expect(200);
        invites(otto, ida.toUpperCase()).expect(202);
        Rows rows = new Rows(Platform.shared().database());
        String invited = "select count(*) from event where org_id = ? and type = 'colleague.invited'"
                + " and body::jsonb -> 'actor' ->> 'id' = ?";
        assertThat(rows.number(invited, firm.id(), card.contactId().toString())).isEqualTo(1);
    }

    private Answer invites(Doorstep browser, String email) {
        return browser.http()
                .post(
                        browser.path("/checklists/" + welcome.id() + "/invitations"),
                        "{\"id\":\"" + Ids.next() + "\",\"name\":\"Ida Berg\",\"email\":\"" + email + "\"}");
    }

    @Test
    @Requirement({"M-15", "D-34"})
    void colleagueWhoIsAClientElsewhereIsNotTouchedAndNobodyCanTell() {
        opened(otto);
        otto.presses(Doorstep.loginLink(otto.mailOnFile(card.email()))).expect(201);
        Contact.Card nina = scene.maya().addClient("Nina Vogt");
        Answer fresh = invites(otto, "ida-" + Ids.next() + "@client.example").expect(202);
        Answer taken = invites(otto, nina.email()).expect(202);
        assertThat(taken.text()).isEqualTo(fresh.text());
        Checksums.settle(firm);
        assertThat(Platform.services().mailbox().messagesTo(nina.email())).isEmpty();
        String links = "select count(*) from access_link where org_id = ? and contact_id = ?";
        assertThat(new Rows(Platform.shared().database()).number(links, firm.id(), nina.contactId()))
                .isZero();
    }

    @Test
    @Requirement({"M-15", "S-18"})
    void contactInvitesSoManyADayAndOnlyWhereTheFirmHasItSo() {
        opened(otto);
        otto.presses(Doorstep.loginLink(otto.mailOnFile(card.email()))).expect(201);
        String counter =
                RedisKeys.counter(new OrganizationId(firm.id()), RateLimit.COLLEAGUE_PER_CONTACT, card.contactId());
        RedisProbe.commands().setex(counter, 86_400, Integer.toString(RateLimit.COLLEAGUE_PER_CONTACT.uses() - 1));
        invites(otto, "a-" + Ids.next() + "@client.example").expect(202);
        invites(otto, "b-" + Ids.next() + "@client.example").expectProblem(ProblemCode.RATE_LIMITED);
        OttoAtDoor files = OttoAtDoor.create();
        Doorstep there = files.otto().enteredAs(files.card().email());
        there.http()
                .post(
                        there.path("/checklists/" + files.taxes().id() + "/invitations"),
                        "{\"id\":\"" + UUID.randomUUID() + "\",\"name\":\"Ida\",\"email\":\"ida@client.example\"}")
                .expectProblem(ProblemCode.NOT_FOUND);
    }
}
