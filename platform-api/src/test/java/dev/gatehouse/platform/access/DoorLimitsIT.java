package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.portal.RequestLinkRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Three nodes, one Redis: whoever tries too much waits, wherever the tries land. */
class DoorLimitsIT {

    private static final String[] IDLE = {"gatehouse.work.poll=1h"};

    private static Platform second;
    private static Platform third;

    private final Firm firm = Platform.shared().firm();
    private String otto = "";

    @BeforeAll
    static void threeNodes() {
        second = Platform.start(Platform.shared().database(), IDLE);
        third = Platform.start(Platform.shared().database(), IDLE);
    }

    @AfterAll
    static void oneNode() {
        second.close();
        third.close();
    }

    @BeforeEach
    void ottoIsAContact() {
        otto = firm.owner().addClient("Otto Berg").email();
    }

    private Doorstep somebody(int i) {
        List<Platform> nodes = List.of(Platform.shared(), second, third);
        return Doorstep.at(nodes.get(i % nodes.size()), firm);
    }

    private static List<Integer> together(List<Callable<Integer>> requests) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(24)) {
            for (Future<Integer> status : hands.invokeAll(requests)) {
                statuses.add(status.get());
            }
        }
        return statuses;
    }

    @Test
    @Requirement({"D-22", "S-17"})
    void thousandRequestsSendAtMostFiveMails() throws Exception {
        String[] at = otto.split("@");
        List<String> spellings = List.of(otto, otto.toUpperCase(), at[0] + "+tax@" + at[1], at[0] + "@CLIENT.example");
        List<Callable<Integer>> requests = IntStream.range(0, 1_000)
                .<Callable<Integer>>mapToObj(i -> () ->
                        somebody(i).asks(spellings.get(i % spellings.size())).status())
                .toList();
        List<Integer> statuses = together(requests);
        assertThat(Collections.frequency(statuses, 202)).isEqualTo(RateLimit.CODE_PER_ADDRESS.uses());
        assertThat(Collections.frequency(statuses, 429)).isEqualTo(1_000 - RateLimit.CODE_PER_ADDRESS.uses());
        Checksums.settle(firm);
        assertThat(somebody(0).codeMails(otto)).hasSizeBetween(1, RateLimit.CODE_PER_ADDRESS.uses());
    }

    @Test
    @Requirement({"S-10", "S-17"})
    void networkHandsInExactlyAsManyCodesAsTheTableSays() throws Exception {
        String prefix =
                "2001:db8:" + Integer.toHexString(ThreadLocalRandom.current().nextInt(65_536)) + ":7:";
        List<Callable<Integer>> requests = IntStream.range(0, RateLimit.FINISH_PER_IP.uses() + 15)
                .<Callable<Integer>>mapToObj(i -> () -> somebody(i)
                        .from("198.51.100." + i % 250 + ", " + prefix + Integer.toHexString(i) + "::1")
                        .enters("000000")
                        .status())
                .toList();
        List<Integer> statuses = together(requests);
        assertThat(Collections.frequency(statuses, 401)).isEqualTo(RateLimit.FINISH_PER_IP.uses());
        assertThat(Collections.frequency(statuses, 429)).isEqualTo(15);
        assertThat(somebody(1).enters("000000").status()).isEqualTo(401);
    }

    @Test
    @Requirement({"D-22", "S-10"})
    void fiveHundredGuessesOverThreeNodesCompareFive() throws Exception {
        Doorstep asking = Doorstep.of(firm);
        String code = asking.codeFor(otto);
        String cookie = asking.http().headers().get("Cookie");
        List<Callable<Integer>> guesses = IntStream.range(0, 500)
                .<Callable<Integer>>mapToObj(i -> () -> somebody(i)
                        .http()
                        .with("Cookie", cookie)
                        .post(asking.path("/sign-in/sessions"), "{\"code\":\"" + Doorstep.not(code) + "\"}")
                        .status())
                .toList();
        assertThat(together(guesses)).containsOnly(401);
        assertThat(RedisProbe.commands().get(RedisKeys.failures(new OrganizationId(firm.id()), otto)))
                .isEqualTo(Integer.toString(RateLimit.TRIES_PER_CODE));
        asking.enters(code).expectProblem(ProblemCode.CODE_INVALID);
    }

    @Test
    @Requirement("S-10")
    void newCodeDoesNotForgetFailuresAndAfterAHundredADayIsToWait() {
        Doorstep asking = Doorstep.of(firm);
        String failures = RedisKeys.failures(new OrganizationId(firm.id()), otto);
        asking.enters(Doorstep.not(asking.codeFor(otto))).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(RedisProbe.commands().get(failures)).isEqualTo("1");
        String code = asking.codeFor(otto);
        assertThat(RedisProbe.commands().get(failures)).isEqualTo("1");
        RedisProbe.commands().set(failures, Integer.toString(RateLimit.TRIES_PER_DAY - 1));
        RedisProbe.commands().expire(failures, 86_400);
        asking.enters(Doorstep.not(code)).expectProblem(ProblemCode.CODE_INVALID);
        waits(asking.enters(code), 86_400);
        waits(somebody(1).asks(otto), 86_400);
        waits(somebody(2).asks(otto.replace("@", "+x@")), 86_400);
    }

    @Test
    @Requirement({"S-07", "S-10"})
    void guessesAreCountedForStrangersToo() {
        String nobody = "nobody-" + Ids.next() + "@client.example";
        String failures = RedisKeys.failures(new OrganizationId(firm.id()), nobody);
        Doorstep asking = Doorstep.of(firm);
        asking.asks(nobody).expect(202);
        asking.enters("123456").expectProblem(ProblemCode.CODE_INVALID);
        assertThat(RedisProbe.commands().get(failures)).isEqualTo("1");
        RedisProbe.commands().set(failures, Integer.toString(RateLimit.TRIES_PER_DAY));
        RedisProbe.commands().expire(failures, 86_400);
        waits(asking.enters("123456"), 86_400);
        waits(asking.asks(nobody), 86_400);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_ANY,
            names = {"CODE_.*", "FINISH_.*", "LINK_.*", "FRESH_.*"})
    @Requirement({"S-17", "S-18"})
    void lastUseOfEachLimitPassesAndTheNextOneWaitsOnAnyNode(RateLimit limit) {
        String network = "203.0." + ThreadLocalRandom.current().nextInt(256) + "."
                + ThreadLocalRandom.current().nextInt(256);
        OrganizationId owner =
                limit == RateLimit.CODE_PER_IP_ANYWHERE ? OrganizationId.SERVICE : new OrganizationId(firm.id());
        String counter = RedisKeys.counter(owner, limit, otto, new Visitor(network, ""));
        RedisProbe.commands().setex(counter, limit.window().toSeconds(), Integer.toString(limit.uses() - 1));
        int passes = passes(limit);
        assertThat(use(limit, 1, network).status()).isEqualTo(passes);
        waits(use(limit, 2, network), limit.window().toSeconds());
        RedisProbe.commands().del(counter);
        assertThat(use(limit, 2, network).status()).isEqualTo(passes);
    }

    private Answer use(RateLimit limit, int node, String network) {
        Doorstep visitor = somebody(node).from(network);
        return switch (limit.name().substring(0, 4)) {
            case "CODE" -> visitor.asks(otto);
            case "LINK" -> visitor.opens(Ids.token());
            case "FRES" -> visitor.http().post(visitor.path("/link-mails"), new RequestLinkRequest(otto));
            default -> visitor.enters("000000");
        };
    }

    private static int passes(RateLimit limit) {
        return switch (limit.name().substring(0, 4)) {
            case "CODE", "FRES" -> 202;
            case "LINK" -> 404;
            default -> 401;
        };
    }

    private static void waits(Answer answer, long longest) {
        answer.expectProblem(ProblemCode.RATE_LIMITED);
        assertThat(Long.parseLong(answer.header("retry-after"))).isBetween(1L, longest);
    }
}
