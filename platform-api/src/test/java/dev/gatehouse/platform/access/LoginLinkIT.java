package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.portal.CodeRequested;
import dev.gatehouse.contract.portal.LoginLinkResponse;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A login page, an address, and a link that signs in once, for a quarter of an hour, where a person presses it. */
class LoginLinkIT {

    private final OttoAtDoor scene = OttoAtDoor.at(Preset.ASSESSMENT);
    private final Firm firm = scene.firm();
    private final Doorstep otto = scene.otto();
    private final Contact.Card card = scene.card();

    @Test
    @Requirement({"K-02", "K-16", "K-17", "K-18", "K-19", "K-20"})
    void addressAndLinkLeadHomeAndTheVisitSurvivesAReload() {
        CodeRequested asked = otto.asks(card.email()).as(CodeRequested.class);
        assertThat(asked).isEqualTo(new CodeRequested(900, 30, Prove.MAGIC_LINK, 4));
        String token = Doorstep.loginLink(otto.mailFor(card.email()));
        otto.presses(token).expect(201);
        assertThat(otto.home().engagements()).hasSize(1);
        assertThat(otto.home().engagements()).hasSize(1);
        assertThat(scene.signIns()).isEqualTo(1);
    }

    @Test
    @Requirement({"K-18", "D-46", "S-07"})
    void unknownAddressGetsTheSameAnswerAndNoMail() {
        String nobody = "nobody-" + Ids.next() + "@client.example";
        Answer known = otto.asks(card.email()).expect(202);
        Answer unknown = Doorstep.of(firm).asks(nobody).expect(202);
        assertThat(unknown.text()).isEqualTo(known.text());
        Checksums.settle(firm);
        assertThat(Platform.services().mailbox().messagesTo(nobody)).isEmpty();
    }

    /** A typed address has named nobody: the mail to the address on file is for whom a link has named. */
    @Test
    @Requirement("S-07")
    void typedAddressIsNobodyWhetherItIsKnownOrNot() {
        otto.mailFor(card.email());
        Doorstep stranger = Doorstep.of(firm);
        stranger.asks("nobody-" + Ids.next() + "@client.example").expect(202);
        Answer known = otto.asksOnFile().expectProblem(ProblemCode.VERIFICATION_OVER);
        Answer unknown = stranger.asksOnFile().expectProblem(ProblemCode.VERIFICATION_OVER);
        assertThat(unknown.comparable()).isEqualTo(known.comparable());
    }

    @Test
    @Requirement({"K-23", "S-11"})
    void linkWorksOnceAndItsCodeEndsWithIt() {
        MailMessage mail = otto.mailFor(card.email());
        var cookies = new TreeMap<>(otto.cookies());
        otto.presses(Doorstep.loginLink(mail)).expect(201);
        Doorstep.of(firm).presses(Doorstep.loginLink(mail)).expectProblem(ProblemCode.LINK_USED);
        Doorstep.of(firm).looksAt(Doorstep.loginLink(mail)).expectProblem(ProblemCode.LINK_USED);
        Doorstep before = Doorstep.of(firm);
        before.cookies().putAll(cookies);
        before.enters(Doorstep.code(mail)).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(scene.signIns()).isEqualTo(1);
    }

    @Test
    @Requirement("S-11")
    void codeEndsTheLinkToo() {
        MailMessage mail = otto.mailFor(card.email());
        otto.enters(Doorstep.code(mail)).expect(201);
        Doorstep.of(firm).presses(Doorstep.loginLink(mail)).expectProblem(ProblemCode.LINK_USED);
    }

    @Test
    @Requirement({"K-22", "K-24", "S-11"})
    void expiredLinkSaysSoAndOneClickMailsANewOne() {
        String token = Doorstep.loginLink(otto.mailFor(card.email()));
        String challenge = challenge(token);
        assertThat(Long.parseLong(RedisProbe.commands().hget(challenge, "x")) - RedisProbe.now())
                .isBetween(890L, 900L);
        RedisProbe.commands().hset(challenge, "x", Long.toString(RedisProbe.now() - 1));
        Doorstep phone = Doorstep.of(firm);
        phone.looksAt(token).expectProblem(ProblemCode.LINK_EXPIRED);
        phone.presses(token).expectProblem(ProblemCode.LINK_EXPIRED);
        MailMessage next = phone.awaited(card.email(), () -> {
            Answer renewed = phone.renews(token);
            assertThat(renewed.text()).doesNotContain(card.email(), "Otto");
            return renewed;
        });
        phone.presses(Doorstep.loginLink(next)).expect(201);
    }

    @Test
    @Requirement({"K-21", "K-24"})
    void whoeverComesBackAfterTheEndAsksAgain() {
        otto.presses(Doorstep.loginLink(otto.mailFor(card.email()))).expect(201);
        otto.http().delete(otto.path("/session")).expect(204);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        otto.presses(Doorstep.loginLink(otto.mailFor(card.email()))).expect(201);
        otto.home();
    }

    @Test
    @Requirement("S-11")
    void newerMailReplacesTheOlderOne() {
        String older = Doorstep.loginLink(otto.mailFor(card.email()));
        Doorstep elsewhere = Doorstep.of(firm);
        MailMessage newer = elsewhere.mailFor(card.email());
        otto.presses(older).expectProblem(ProblemCode.LINK_REPLACED);
        elsewhere.presses(Doorstep.loginLink(newer)).expect(201);
    }

    @Test
    void linkSignsInWhereItIsPressedAndSaysWhenThatIsAnotherBrowser() {
        MailMessage mail = otto.mailFor(card.email());
        Doorstep phone = Doorstep.of(firm);
        LoginLinkResponse seen =
                phone.looksAt(Doorstep.loginLink(mail)).expect(200).as(LoginLinkResponse.class);
        assertThat(seen.contactName()).isEqualTo("Otto Berg");
        assertThat(seen.askedHere()).isFalse();
        phone.enters(Doorstep.code(mail)).expectProblem(ProblemCode.CODE_INVALID);
        phone.presses(Doorstep.loginLink(mail)).expect(201);
        assertThat(phone.home().engagements()).hasSize(1);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    @Requirement("S-09")
    void lookingFetchingAndPrefetchingSignNobodyIn() {
        MailMessage mail = otto.mailFor(card.email());
        String token = Doorstep.loginLink(mail);
        Doorstep scanner = Doorstep.of(firm);
        for (int i = 0; i < 10; i++) {
            for (String method : List.of("HEAD", "GET", "OPTIONS")) {
                for (String path : List.of(
                        "/portal/" + firm.slug() + "/sign-in",
                        "/portal/" + firm.slug() + "/sign-in?t=" + token,
                        otto.path("/sign-in/link-sessions"),
                        otto.path("/sign-in/link-previews"))) {
                    Answer answer = scanner.http().with("Purpose", "prefetch").send(method, path, null);
                    assertThat(answer.response().headers().allValues("set-cookie"))
                            .isEmpty();
                }
            }
            assertThat(scanner.looksAt(token).expect(200).response().headers().allValues("set-cookie"))
                    .isEmpty();
        }
        assertThat(scene.signIns()).isZero();
        otto.presses(token).expect(201);
        assertThat(scene.signIns()).isEqualTo(1);
    }

    @Test
    @Requirement("S-08")
    void twoHundredPressesOverTwoNodesMakeOneSession() throws Exception {
        String token = Doorstep.loginLink(otto.mailFor(card.email()));
        List<Answer> answers = new ArrayList<>();
        try (Platform second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h");
                ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> presses = IntStream.range(0, 200)
                    .mapToObj(i -> hands.submit(() -> Doorstep.at(i % 2 == 0 ? Platform.shared() : second, firm)
                            .presses(token)))
                    .toList();
            for (Future<Answer> press : presses) {
                answers.add(press.get());
            }
        }
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(199)
                .allSatisfy(answer -> answer.expectProblem(ProblemCode.LINK_USED));
        assertThat(scene.signIns()).isEqualTo(1);
    }

    @Test
    @Requirement("S-39")
    void usedLinkStaysUsedWhenRedisGoesBackInTimeOrForgets() {
        String token = Doorstep.loginLink(otto.mailFor(card.email()));
        byte[] memory = RedisProbe.commands().dump(challenge(token));
        otto.presses(token).expect(201);
        RedisProbe.commands().del(challenge(token));
        Doorstep.of(firm).presses(token).expectProblem(ProblemCode.LINK_UNKNOWN);
        RedisProbe.commands().restore(challenge(token), 600_000, memory);
        Doorstep.of(firm).presses(token).expectProblem(ProblemCode.LINK_USED);
        assertThat(scene.signIns()).isEqualTo(1);
    }

    private String challenge(String token) {
        return RedisKeys.challenge(
                new OrganizationId(firm.id()), VerificationId.parse(token).challenge());
    }

    @Test
    @Requirement("S-07")
    void redisKnowsTheHashOfALinkOnly() {
        String token = Doorstep.loginLink(otto.mailFor(card.email()));
        assertThat(token).matches("[A-Za-z0-9_-]{64}");
        var known = RedisProbe.commands().hgetall(challenge(token));
        assertThat(known.get("t")).hasSize(43);
        assertThat(known.values()).noneMatch(value -> token.contains(value) && value.length() > 20);
    }

    @Test
    @Requirement({"S-01", "S-05"})
    void linkOfOneFirmOpensNoOther() {
        OttoAtDoor other = OttoAtDoor.at(Preset.ASSESSMENT);
        String token = Doorstep.loginLink(otto.mailFor(card.email()));
        Doorstep there = Doorstep.of(other.firm());
        there.looksAt(token).expectProblem(ProblemCode.LINK_UNKNOWN);
        there.presses(token).expectProblem(ProblemCode.LINK_UNKNOWN);
        there.renews(token).expectProblem(ProblemCode.LINK_UNKNOWN);
        there.presses(VerificationId.create().text()).expectProblem(ProblemCode.LINK_UNKNOWN);
        otto.presses(token).expect(201);
    }

    @Test
    @Requirement("S-10")
    void fiveWrongCodesVoidTheCodeOfAMail() {
        MailMessage mail = otto.mailFor(card.email());
        for (int i = 0; i < 5; i++) {
            otto.enters(Doorstep.not(Doorstep.code(mail))).expectProblem(ProblemCode.CODE_INVALID);
        }
        otto.enters(Doorstep.code(mail)).expectProblem(ProblemCode.CODE_INVALID);
    }

    @Test
    @Requirement("K-11")
    void mailThatTellsOfAChecklistLetsItsReaderInAtOnce() {
        Doorstep browser = Doorstep.of(firm);
        MailMessage sent = Platform.services().mailbox().awaitMessage(card.email(), Duration.ofSeconds(10));
        assertThat(sent.text()).contains("Tax return 2025");
        otto.asks(card.email()).expect(202);
        browser.presses(Doorstep.loginLink(sent)).expect(201);
        browser.checklist(scene.taxes().id()).expect(200);
    }
}
