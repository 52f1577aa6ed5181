package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Maya signs in with a mailed code, and others try to. */
class SignInIT {

    private static final String START = "/api/staff/sign-in/challenges";
    private static final String FINISH = "/api/staff/sign-in/sessions";

    private final Firm firm = Platform.shared().firm();
    private final String maya = firm.addMember(MemberRole.OWNER);
    private final Http browser = Member.visitor(Platform.shared());

    /** What Maya holds after asking for a code: the handle, and the newest code in her mailbox. */
    private record Asked(String verification, String code) {}

    private Asked ask() {
        long before = Platform.services().mailbox().lastId();
        String verification = browser.post(START, new StartSignInRequest(maya))
                .expect(202)
                .as(SignInStarted.class)
                .verification();
        SignInWork.settle();
        assertThat(Platform.services().mailbox().messagesTo(maya).getFirst().id())
                .isGreaterThan(before);
        return new Asked(verification, Member.code(maya));
    }

    private Answer finish(String verification, String code) {
        return browser.post(FINISH, new FinishSignInRequest(verification, code));
    }

    private static String wrong(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }

    private long signIns() {
        return new Rows(Platform.shared().database())
                .number("select count(*) from event where org_id = ? and type = 'member.signed-in'", firm.id());
    }

    @Test
    void mailedCodeSignsIn() {
        Asked asked = ask();
        assertThat(finish(asked.verification(), asked.code())
                        .expect(201)
                        .json()
                        .at("/session/session")
                        .stringValue(""))
                .startsWith(firm.id().toString());
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    @Requirement("S-07")
    void unknownAddressGetsTheSameAnswerAndNoMail() {
        String nobody = "nobody-" + Ids.next() + "@client.example";
        Answer known = browser.post(START, new StartSignInRequest(maya)).expect(202);
        Answer unknown = browser.post(START, new StartSignInRequest(nobody)).expect(202);
        SignInWork.settle();
        assertThat(unknown.json().propertyNames()).isEqualTo(known.json().propertyNames());
        assertThat(unknown.text()).hasSameSizeAs(known.text());
        assertThat(Platform.services().mailbox().messagesTo(nobody)).isEmpty();
        finish(unknown.as(SignInStarted.class).verification(), "000000").expectProblem(ProblemCode.CODE_INVALID);
    }

    @Test
    @Requirement("S-10")
    void fiveWrongCodesVoidTheRightOne() {
        Asked asked = ask();
        for (int i = 0; i < RateLimit.TRIES_PER_CODE; i++) {
            finish(asked.verification(), wrong(asked.code())).expectProblem(ProblemCode.CODE_INVALID);
        }
        finish(asked.verification(), asked.code()).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(signIns()).isZero();
    }

    @Test
    @Requirement({"S-10", "S-38"})
    void ofTwoHundredWrongCodesOverTwoNodesOnlyFiveAreCompared() {
        Asked asked = ask();
        FinishSignInRequest guess = new FinishSignInRequest(asked.verification(), wrong(asked.code()));
        try (Platform second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h")) {
            List<Http> nodes = List.of(browser, Member.visitor(second));
            assertThat(AtOnce.run(200, i -> nodes.get(i % 2).post(FINISH, guess)))
                    .allSatisfy(answer -> answer.expectProblem(ProblemCode.CODE_INVALID));
        }
        assertThat(RedisProbe.commands().get(RedisKeys.failures(OrganizationId.SERVICE, maya)))
                .isEqualTo(Integer.toString(RateLimit.TRIES_PER_CODE));
        finish(asked.verification(), asked.code()).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(signIns()).isZero();
    }

    @Test
    @Requirement("S-10")
    void newCodeDoesNotForgetTheFailures() {
        String failures = RedisKeys.failures(OrganizationId.SERVICE, maya);
        Asked first = ask();
        finish(first.verification(), wrong(first.code()));
        assertThat(RedisProbe.commands().get(failures)).isEqualTo("1");
        Asked next = ask();
        RedisProbe.commands().setex(failures, 86_400, Integer.toString(RateLimit.TRIES_PER_DAY));
        finish(next.verification(), next.code()).expectProblem(ProblemCode.RATE_LIMITED);
        browser.post(START, new StartSignInRequest(maya)).expectProblem(ProblemCode.RATE_LIMITED);
    }

    @Test
    @Requirement("S-11")
    void newerCodeVoidsTheOlderAndEachWorksOnlyWhereItWasAskedFor() {
        Asked older = ask();
        Asked newer = ask();
        finish(older.verification(), older.code()).expectProblem(ProblemCode.CODE_INVALID);
        finish(older.verification(), newer.code()).expectProblem(ProblemCode.CODE_INVALID);
        finish(VerificationId.create().text(), newer.code()).expectProblem(ProblemCode.CODE_INVALID);
        String forged =
                new VerificationId(VerificationId.parse(newer.verification()).challenge(), Ids.randomBytes(32)).text();
        finish(forged, newer.code()).expectProblem(ProblemCode.CODE_INVALID);
        finish(newer.verification(), newer.code()).expect(201);
    }

    @Test
    @Requirement("S-11")
    void codeEndsWithItsLife() {
        Asked asked = ask();
        String challenge = challengeKey(asked);
        assertThat(RedisProbe.commands().ttl(challenge)).isBetween(590L, 600L);
        RedisProbe.commands().del(challenge);
        finish(asked.verification(), asked.code()).expectProblem(ProblemCode.CODE_INVALID);
    }

    @Test
    @Requirement("S-08")
    void twoHundredSubmissionsOverTwoNodesMakeOneSession() throws Exception {
        Asked asked = ask();
        FinishSignInRequest request = new FinishSignInRequest(asked.verification(), asked.code());
        try (Platform second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h");
                ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Http> nodes = List.of(browser, Member.visitor(second));
            List<Future<Integer>> statuses = IntStream.range(0, 200)
                    .mapToObj(i -> hands.submit(
                            () -> nodes.get(i % 2).post(FINISH, request).status()))
                    .toList();
            int[] counted = new int[600];
            for (Future<Integer> status : statuses) {
                counted[status.get()]++;
            }
            assertThat(counted[201]).isEqualTo(1);
            assertThat(counted[401]).isEqualTo(199);
        }
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    @Requirement("S-39")
    void usedCodeStaysUsedWhenRedisGoesBackInTime() {
        Asked asked = ask();
        byte[] memory = RedisProbe.commands().dump(challengeKey(asked));
        finish(asked.verification(), asked.code()).expect(201);
        RedisProbe.commands().del(challengeKey(asked));
        RedisProbe.commands().restore(challengeKey(asked), 600_000, memory);
        finish(asked.verification(), asked.code()).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(signIns()).isEqualTo(1);
    }

    @Test
    @Requirement("S-07")
    void redisKnowsNoCodeOnlyItsKeyedHash() {
        Asked asked = ask();
        var challenge = RedisProbe.commands().hgetall(challengeKey(asked));
        assertThat(challenge.get("h")).hasSize(43);
        assertThat(challenge.values()).noneMatch(value -> value.contains(asked.code()));
        assertThat(challenge.values()).noneMatch(value -> value.contains(asked.verification()));
    }

    @Test
    @Requirement("S-17")
    void spellingsOfOneMailboxShareTheirLimit() {
        String[] at = maya.split("@");
        List<String> spellings =
                List.of(maya, maya.toUpperCase(), at[0] + "+a@" + at[1], at[0] + "+b@" + at[1], " " + maya + " ");
        assertThat(spellings)
                .hasSize(RateLimit.CODE_PER_ADDRESS.uses())
                .allSatisfy(spelling -> Member.visitor(Platform.shared())
                        .post(START, new StartSignInRequest(spelling.strip()))
                        .expect(202));
        Answer refused = Member.visitor(Platform.shared())
                .post(START, new StartSignInRequest(maya))
                .expectProblem(ProblemCode.RATE_LIMITED);
        assertThat(Long.parseLong(refused.header("retry-after"))).isBetween(1L, 900L);
    }

    private static String challengeKey(Asked asked) {
        return RedisKeys.challenge(
                OrganizationId.SERVICE,
                VerificationId.parse(asked.verification()).challenge());
    }
}
