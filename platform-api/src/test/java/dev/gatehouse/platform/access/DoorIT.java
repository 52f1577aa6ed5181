package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.portal.HomeEngagement;
import dev.gatehouse.contract.portal.HomeResponse;
import dev.gatehouse.contract.portal.PortalVisitorResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Otto comes to the door of his firm with nothing but his address, and others try it without his mailbox. */
class DoorIT {

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Doorstep otto = Doorstep.of(firm);
    private Contact.Card card;
    private EngagementResponse taxes;

    @BeforeEach
    void mayaHasSentOttoAChecklist() {
        card = maya.addClient("Otto Berg");
        taxes = maya.send(maya.draft(card, "Bank statements", "Payslips"), card);
    }

    private long signIns() {
        return new Rows(Platform.shared().database())
                .number("select count(*) from event where org_id = ? and type = 'contact.signed-in'", firm.id());
    }

    @Test
    @Requirement({"D-14", "D-15", "D-16", "D-17", "D-18", "D-19"})
    void addressAndCodeLeadHome() {
        String code = otto.codeFor(card.email());
        assertThat(code).matches("[0-9]{6}");
        PortalVisitorResponse visitor = otto.enters(code).expect(201).as(PortalVisitorResponse.class);
        assertThat(visitor).isEqualTo(new PortalVisitorResponse("Otto Berg", null));
        assertThat(otto.http().get(otto.path("/session")).as(PortalVisitorResponse.class))
                .isEqualTo(visitor);
        assertThat(otto.home().contactName()).isEqualTo("Otto Berg");
        assertThat(otto.home().engagements())
                .extracting(HomeEngagement::id, HomeEngagement::title, HomeEngagement::toDo)
                .containsExactly(tuple(taxes.id(), taxes.title(), 2));
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    @Requirement({"D-11", "D-44", "D-45"})
    void everyMailWithALinkTellsOfTheDoorToo() {
        MailMessage mail = Platform.services()
                .mailbox()
                .awaitMessage(card.email(), found -> found.text().contains("/open#t="), Duration.ofSeconds(10));
        String door = "http://localhost:8080/portal/" + firm.slug();
        assertThat(mail.text()).contains("with your e-mail address and a code: " + door);
        assertThat(mail.html()).contains("href=\"" + door + "\"");
        assertThat(otto.enteredAs(card.email()).home().engagements()).hasSize(1);
    }

    @Test
    @Requirement({"D-13", "D-21", "D-46", "S-07"})
    void unknownAddressGetsTheSameAnswerAndNoMail() {
        String nobody = "nobody-" + Ids.next() + "@client.example";
        Answer known = otto.asks(card.email()).expect(202);
        Answer unknown = Doorstep.of(firm).asks(nobody).expect(202);
        assertThat(unknown.text()).isEqualTo(known.text());
        assertThat(withoutValues(unknown)).isEqualTo(withoutValues(known));
        Checksums.settle(firm);
        assertThat(Platform.services().mailbox().messagesTo(nobody)).isEmpty();
        assertThat(otto.codeMails(card.email())).hasSize(1);
    }

    @Test
    @Requirement({"S-07", "S-10"})
    void wrongCodesForKnownAndUnknownAddressesAreRefusedAlike() {
        Doorstep stranger = Doorstep.of(firm);
        stranger.asks("nobody-" + Ids.next() + "@client.example");
        String code = otto.codeFor(card.email());
        for (int i = 0; i <= RateLimit.TRIES_PER_CODE; i++) {
            Answer known = otto.enters(Doorstep.not(code)).expectProblem(ProblemCode.CODE_INVALID);
            Answer unknown = stranger.enters(Doorstep.not(code)).expectProblem(ProblemCode.CODE_INVALID);
            assertThat(unknown.comparable()).isEqualTo(known.comparable());
            assertThat(withoutValues(unknown)).isEqualTo(withoutValues(known));
        }
        otto.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(signIns()).isZero();
    }

    /** Names of headers and everything of the cookies but what is random in them. */
    private static String withoutValues(Answer answer) {
        return answer.response().headers().map().entrySet().stream()
                .filter(header -> !List.of("x-request-id", "date").contains(header.getKey()))
                .map(Object::toString)
                .sorted()
                .toList()
                .toString()
                .replaceAll("=[A-Za-z0-9_-]{40,}", "=…");
    }

    @Test
    @Requirement("S-11")
    void codeWorksOnceAndTheNewestOneOnly() {
        String first = otto.codeFor(card.email());
        Doorstep elsewhere = Doorstep.of(firm);
        String second = elsewhere.codeFor(card.email());
        otto.enters(first).expectProblem(ProblemCode.CODE_INVALID);
        otto.enters(second).expectProblem(ProblemCode.CODE_INVALID);
        var cookies = new TreeMap<>(elsewhere.cookies());
        elsewhere.enters(second).expect(201);
        elsewhere.cookies().putAll(cookies);
        elsewhere.enters(second).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    @Requirement({"D-24", "S-11"})
    void askingAgainVoidsTheFormerCodeAtOnce() {
        String first = otto.codeFor(card.email());
        var before = new TreeMap<>(otto.cookies());
        String second = otto.codeFor(card.email());
        var after = new TreeMap<>(otto.cookies());
        otto.cookies().putAll(before);
        otto.enters(first).expectProblem(ProblemCode.CODE_INVALID);
        otto.cookies().putAll(after);
        otto.enters(second).expect(201);
    }

    @Test
    @Requirement("D-20")
    void codeEndsTenMinutesAfterItWasAskedFor() {
        String code = otto.codeFor(card.email());
        String challenge = challengeKey();
        assertThat(RedisProbe.commands().ttl(challenge)).isBetween(595L, 600L);
        otto.enters(Doorstep.not(code)).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(RedisProbe.commands().ttl(challenge)).isLessThanOrEqualTo(600L);
        RedisProbe.commands().expire(challenge, 1);
        Await.until(Duration.ofSeconds(5), () -> RedisProbe.commands().exists(challenge) == 0);
        otto.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        otto.enteredAs(card.email());
    }

    private String challengeKey() {
        String cookie = otto.cookies().get("__Host-ghv-" + firm.slug());
        return RedisKeys.challenge(
                new OrganizationId(firm.id()), VerificationId.parse(cookie).challenge());
    }

    @Test
    @Requirement("S-07")
    void redisKnowsNoCodeOnlyItsKeyedHash() {
        String code = otto.codeFor(card.email());
        var challenge = RedisProbe.commands().hgetall(challengeKey());
        assertThat(challenge.get("h")).hasSize(43);
        assertThat(challenge.get("v")).hasSize(43);
        assertThat(challenge.values()).noneMatch(value -> value.contains(code));
        assertThat(otto.codeMails(card.email()).getFirst().subject()).doesNotContain(code);
    }

    @Test
    @Requirement({"S-08", "S-10"})
    void twoHundredSubmissionsOverTwoNodesMakeOneSession() throws Exception {
        String code = otto.codeFor(card.email());
        Doorstep guesser = Doorstep.of(firm);
        String guessed = guesser.codeFor(maya.addClient("Nina Vogt").email());
        assertThat(guessed).isNotBlank();
        try (Platform second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h");
                ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Doorstep> nodes = List.of(otto, otto.on(second));
            List<Future<Integer>> statuses = IntStream.range(0, 200)
                    .mapToObj(i -> hands.submit(() -> nodes.get(i % 2)
                            .http()
                            .post(otto.path("/sign-in/sessions"), "{\"code\":\"" + code + "\"}")
                            .status()))
                    .toList();
            List<Integer> got = new ArrayList<>();
            for (Future<Integer> status : statuses) {
                got.add(status.get());
            }
            assertThat(got).filteredOn(status -> status == 201).hasSize(1);
            assertThat(got).filteredOn(status -> status == 401).hasSize(199);
        }
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    @Requirement("S-39")
    void usedCodeStaysUsedWhenRedisGoesBackInTime() {
        String code = otto.codeFor(card.email());
        String challenge = challengeKey();
        var cookies = new TreeMap<>(otto.cookies());
        byte[] memory = RedisProbe.commands().dump(challenge);
        otto.enters(code).expect(201);
        RedisProbe.commands().restore(challenge, 600_000, memory);
        otto.cookies().putAll(cookies);
        otto.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    @Requirement({"D-25", "D-27", "S-12", "S-13"})
    void sessionIsAnOpaqueCookieOfThisFirmAndNewEachTime() {
        String cookie =
                otto
                        .enters(otto.codeFor(card.email()))
                        .expect(201)
                        .response()
                        .headers()
                        .allValues("set-cookie")
                        .stream()
                        .filter(set -> set.startsWith("__Host-gh-" + firm.slug() + "="))
                        .findFirst()
                        .orElseThrow();
        assertThat(cookie)
                .matches("__Host-gh-" + firm.slug() + "=" + firm.id() + "\\.[A-Za-z0-9_-]{43};.*")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContainIgnoringCase("domain");
        String first = otto.cookies().get("__Host-gh-" + firm.slug());
        Doorstep before = Doorstep.of(firm);
        before.cookies().put("__Host-gh-" + firm.slug(), first);
        assertThat(before.home().engagements()).hasSize(1);
        otto.enteredAs(card.email());
        assertThat(otto.cookies().get("__Host-gh-" + firm.slug())).isNotEqualTo(first);
        before.http().get(before.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        assertThat(otto.home().engagements()).hasSize(1);
    }

    @Test
    @Requirement({"D-26", "S-13"})
    void visitGoesOnWhileItIsUsedAndEndsAfterASilentDay() {
        otto.enteredAs(card.email());
        String key = SessionId.parse(otto.cookies().get("__Host-gh-" + firm.slug()))
                .orElseThrow()
                .key();
        RedisProbe.commands().expire(key, 60);
        otto.home();
        assertThat(RedisProbe.commands().ttl(key))
                .isBetween(
                        Duration.ofDays(1).toSeconds() - 5, Duration.ofDays(1).toSeconds());
        RedisProbe.commands().del(key);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    void signingOutEndsTheVisit() {
        otto.enteredAs(card.email());
        otto.http().delete(otto.path("/session")).expect(204);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    void whatALinkCanDoACodeCanDoToo() {
        otto.enteredAs(card.email());
        Contact working = new Contact(firm, "", taxes.id(), otto.http());
        working.http()
                .post(working.path("/checklists/" + taxes.id() + "/opening"), "{}")
                .expect(204);
        working.upload(taxes.items().getFirst().id(), "statement.pdf", "%PDF-1.4 one page");
        assertThat(working.checklist().progress().waiting()).isEqualTo(1);
        assertThat(otto.home().engagements().getFirst().toDo()).isEqualTo(1);
        assertThat(maya.read(taxes).invitations().getFirst().openedAt()).isNotNull();
    }

    @Test
    @Requirement("R-25")
    void revokedLinkTakesItsChecklistAwayAtOnce() {
        EngagementResponse payroll = maya.send(maya.draft(card, "Payroll"), card);
        otto.enteredAs(card.email());
        assertThat(otto.home().engagements()).hasSize(2);
        String invitation =
                "/api/staff/invitations/" + taxes.invitations().getFirst().id() + "/revocation";
        maya.http().put(invitation, null).expect(204);
        otto.checklist(taxes.id()).expectProblem(ProblemCode.NOT_FOUND);
        otto.http()
                .post(otto.path("/checklists/" + taxes.id() + "/opening"), "{}")
                .expectProblem(ProblemCode.NOT_FOUND);
        Contact working = new Contact(firm, "", taxes.id(), otto.http());
        working.startAnswer(taxes.items().getFirst().id(), Ids.next(), Contact.declaration("a.txt", "a"))
                .expectProblem(ProblemCode.NOT_FOUND);
        otto.checklist(payroll.id()).expect(200);
        assertThat(otto.home().engagements()).extracting(HomeEngagement::id).containsExactly(payroll.id());
    }

    @Test
    void contactWithoutAnythingFindsAnEmptyHome() {
        Contact.Card nina = maya.addClient("Nina Vogt");
        assertThat(Doorstep.of(firm).enteredAs(nina.email()).home().engagements())
                .isEmpty();
    }

    @Test
    void homeComesInPagesMostUrgentFirst() {
        for (int i = 0; i < 21; i++) {
            maya.send(maya.draft(card, "Payroll " + i), card);
        }
        otto.enteredAs(card.email());
        var first = otto.home();
        assertThat(first.engagements()).hasSize(20);
        var second = otto.http().get(otto.path("/home?cursor=" + first.next())).as(HomeResponse.class);
        assertThat(second.engagements()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(first.engagements()).doesNotContainAnyElementsOf(second.engagements());
        otto.http().get(otto.path("/home?cursor=nonsense")).expectProblem(ProblemCode.INVALID_REQUEST);
    }

    @Test
    void linkSessionSeesItsOwnEngagementOnly() {
        Contact linked = Contact.open(firm, card.email(), Contact.token(card.email(), firm));
        maya.send(maya.draft(card, "Payroll"), card);
        assertThat(linked.http()
                        .get(linked.path("/home"))
                        .as(HomeResponse.class)
                        .engagements())
                .extracting(HomeEngagement::id)
                .containsExactly(taxes.id());
    }

    @Test
    @Requirement({"D-15", "D-34", "S-01"})
    void sameAddressAtTwoFirmsIsTwoPeopleInOneBrowser() {
        Firm other = Platform.shared().firm();
        Member luca = other.owner();
        Contact.Card theirs = cardAt(luca, card.email());
        EngagementResponse lease = luca.send(luca.draft(theirs, "Lease"), theirs);
        Doorstep there = otto.next(other);
        otto.enteredAs(card.email());
        there.http().get(there.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        there.enteredAs(card.email());
        assertThat(otto.home().engagements()).extracting(HomeEngagement::id).containsExactly(taxes.id());
        assertThat(there.home().engagements()).extracting(HomeEngagement::id).containsExactly(lease.id());
        otto.checklist(lease.id()).expectProblem(ProblemCode.NOT_FOUND);
        there.checklist(taxes.id()).expectProblem(ProblemCode.NOT_FOUND);
        there.http().delete(there.path("/session")).expect(204);
        assertThat(otto.home().engagements()).hasSize(1);
    }

    @Test
    void firmThatIsCalledAsTheDoorKeepsItsSessions() {
        String former = firm.slug();
        firm.execute("update organization set slug = 'sign-in' where id = ?", firm.id());
        Platform.shared().bean(OrganizationDirectory.class).forget();
        Firm renamed = new Firm(firm.platform(), firm.id(), "sign-in", firm.name());
        try {
            Doorstep there = Doorstep.of(renamed).enteredAs(card.email());
            assertThat(there.home().engagements()).hasSize(1);
        } finally {
            firm.execute("update organization set slug = ? where id = ?", former, firm.id());
        }
    }

    @Test
    @Requirement({"D-15", "S-05"})
    void codeOfOneFirmOpensNoOther() {
        Firm other = Platform.shared().firm();
        cardAt(other.owner(), card.email());
        String code = otto.codeFor(card.email());
        Doorstep there = otto.next(other);
        there.cookies().put("__Host-ghv-" + other.slug(), otto.cookies().get("__Host-ghv-" + firm.slug()));
        there.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        otto.enters(code).expect(201);
    }

    private static Contact.Card cardAt(Member member, String email) {
        Contact.Card made = member.addClient("Otto Berg");
        member.firm().execute("update contact set email = ? where id = ?", email, made.contactId());
        return new Contact.Card(made.clientId(), made.contactId(), made.name(), email);
    }
}
