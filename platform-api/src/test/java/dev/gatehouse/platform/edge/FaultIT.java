package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Scene;
import dev.gatehouse.platform.testing.TcpProxy;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;

/** Bugs of ours and servers that are gone: the caller learns that it failed and whether to try again, nothing else. */
class FaultIT {

    private static final String SECRET = "select password from person";

    /** A handler with a bug. */
    static final class Broken {
        Mono<String> fail() {
            return Mono.error(new IllegalArgumentException(SECRET));
        }

        Mono<String> throwAtOnce() {
            throw new IllegalStateException(SECRET);
        }
    }

    private static final String LOGIN_LINK = "A".repeat(64);

    @Test
    void bugAnswersWithFixedWordsAndTellsNothing() throws NoSuchMethodException {
        assertTellsNothing("fail");
        assertTellsNothing("throwAtOnce");
    }

    private static void assertTellsNothing(String method) throws NoSuchMethodException {
        RequestMappingHandlerMapping routes =
                Platform.shared().bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        RequestMappingInfo route = RequestMappingInfo.paths("/problems/{broken}")
                .methods(RequestMethod.valueOf(HttpMethod.GET.name()))
                .build();
        routes.registerMapping(route, new Broken(), Broken.class.getDeclaredMethod(method));
        try {
            Answer answer = Member.visitor(Platform.shared()).get("/problems/broken");
            answer.expectProblem(ProblemCode.INTERNAL);
            assertThat(answer.json().path("detail").stringValue(""))
                    .isEqualTo("It is our fault and it has been noted. Try again later.");
            assertThat(answer.text()).doesNotContain(SECRET, "Exception", "dev.gatehouse", "trace");
        } finally {
            routes.unregisterMapping(route);
        }
    }

    @Test
    @Requirement({"S-39", "S-40"})
    void serversThatAreGoneAnswerUnavailableInTime() throws IOException {
        JdbcTarget database = Platform.freshDatabase();
        var redis = Platform.services().redis();
        TcpProxy postgresProxy = TcpProxy.to(database.host(), database.port(), Duration.ZERO);
        TcpProxy redisProxy = TcpProxy.to(redis.host(), redis.port(), Duration.ZERO);
        try (Platform node = Platform.start(
                database,
                "gatehouse.database.port=" + postgresProxy.port(),
                "gatehouse.redis.url=redis://localhost:" + redisProxy.port())) {
            Scene scene = Scene.in(node.firm(), "otto-" + Ids.next() + "@client.example");
            String checklist =
                    scene.contact().path("/checklists/" + scene.contact().engagementId());
            Doorstep door = Doorstep.at(node, scene.firm());
            door.asks("otto@client.example").expect(202);
            StartSignInRequest request = new StartSignInRequest(scene.owner().email());

            postgresProxy.close();
            unavailable(5, () -> scene.owner().http().get("/api/staff/clients"));
            unavailable(5, () -> scene.contact().http().get(checklist));
            unavailable(
                    5,
                    () -> Contact.redeem(
                            scene.firm(), Contact.browser(node), scene.contact().token()));
            unavailable(5, () -> Member.visitor(node).post("/api/staff/sign-in/challenges", request));
            unavailable(5, () -> door.asks("otto@client.example"));

            redisProxy.close();
            unavailable(2, () -> scene.owner().http().get("/api/staff/clients"));
            unavailable(2, () -> scene.contact().http().get(checklist));
            unavailable(2, () -> Member.visitor(node).post("/api/staff/sign-in/challenges", request));
            unavailable(2, () -> door.asks("otto@client.example"));
            unavailable(2, () -> door.enters("000000"));
            unavailable(2, door::asksOnFile);
            unavailable(2, () -> door.opens(scene.contact().token()));
            unavailable(2, () -> door.looksAt(LOGIN_LINK));
            unavailable(2, () -> door.presses(LOGIN_LINK));
            unavailable(2, () -> door.renews(LOGIN_LINK));
        } finally {
            postgresProxy.close();
            redisProxy.close();
        }
    }

    private static void unavailable(int seconds, Supplier<Answer> request) {
        long begun = System.nanoTime();
        Answer answer = request.get().expectProblem(ProblemCode.UPSTREAM_UNAVAILABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(seconds));
        assertThat(Long.parseLong(answer.header("retry-after"))).isPositive();
        assertThat(answer.text()).doesNotContainIgnoringCase("redis").doesNotContainIgnoringCase("postgres");
    }
}
