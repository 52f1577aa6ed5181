package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A code opens the door once, for ten minutes, and only the newest one does. */
class DoorCodeIT {

    private final OttoAtDoor scene = OttoAtDoor.create();
    private final Firm firm = scene.firm();
    private final Member maya = scene.maya();
    private final Doorstep otto = scene.otto();
    private final Contact.Card card = scene.card();

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
        assertThat(scene.signIns()).isEqualTo(1);
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
        long end = end(challenge);
        assertThat(end - RedisProbe.now()).isBetween(595L, 600L);
        otto.enters(Doorstep.not(code)).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(end(challenge)).isEqualTo(end);
        RedisProbe.commands().hset(challenge, "x", Long.toString(RedisProbe.now() - 1));
        otto.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        otto.enteredAs(card.email());
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
        assertThat(scene.signIns()).isEqualTo(1);
    }

    @Test
    @Requirement("S-39")
    void usedCodeStaysUsedWhenRedisGoesBackInTime() {
        String code = otto.codeFor(card.email());
        String challenge = challengeKey();
        var cookies = new TreeMap<>(otto.cookies());
        byte[] memory = RedisProbe.commands().dump(challenge);
        otto.enters(code).expect(201);
        RedisProbe.commands().del(challenge);
        RedisProbe.commands().restore(challenge, 600_000, memory);
        otto.cookies().putAll(cookies);
        otto.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(scene.signIns()).isEqualTo(1);
    }

    private static long end(String challenge) {
        return Long.parseLong(RedisProbe.commands().hget(challenge, "x"));
    }

    private String challengeKey() {
        String cookie = otto.cookies().get("__Host-ghv-" + firm.slug());
        return RedisKeys.challenge(
                new OrganizationId(firm.id()), VerificationId.parse(cookie).challenge());
    }
}
