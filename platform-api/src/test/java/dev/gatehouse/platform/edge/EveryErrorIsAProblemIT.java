package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever goes wrong on whichever route, the answer is a complete problem document and says no more than it should.
 */
class EveryErrorIsAProblemIT {

    private static Scene scene;
    private static Scene other;

    @BeforeAll
    static void twoFirms() {
        scene = Scene.in(Platform.shared().firm(), "otto-" + Ids.next() + "@client.example");
        other = Scene.in(Platform.shared().firm(), "ida-" + Ids.next() + "@client.example");
    }

    /** Every route of the table in every test is more than one session may ask in a minute. */
    @BeforeEach
    void freshMinute() {
        Stream.of(scene, other)
                .flatMap(firm -> RedisProbe.commands().keys("{" + firm.firm().id() + "}:s:*").stream())
                .forEach(session -> RedisProbe.commands().hset(session, "n", "0"));
    }

    private static Stream<ApiRoute> withSession() {
        return ApiRoutes.ALL.stream().filter(route -> !route.open());
    }

    private static Http caller(ApiRoute route) {
        return route.open() ? Contact.browser(Platform.shared()) : scene.caller(route);
    }

    /** Demands a complete problem whose code has one of these statuses. */
    private static void expectSome(Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.text()).isIn((Object[]) statuses);
        answer.expectProblem(ProblemCode.of(answer.json().path("code").stringValue("")));
    }

    @Test
    void anonymous() {
        assertThat(withSession())
                .allSatisfy(route -> route.send(Contact.browser(Platform.shared()), scene.ids())
                        .expectProblem(ProblemCode.UNAUTHENTICATED));
    }

    @Test
    void ofAnotherOrganisation() {
        assertThat(withSession()
                        .filter(route ->
                                !route.isOperator() && !route.references().isEmpty()))
                .allSatisfy(route -> expectSome(route.send(other.caller(route), scene.ids()), 404, 401));
    }

    @Test
    void unknownOrganisation() {
        Map<String, String> ids = new HashMap<>(scene.ids());
        ids.put("slug", "nobody-here");
        assertThat(ApiRoutes.portal())
                .allSatisfy(route -> route.send(caller(route), ids).expectProblem(ProblemCode.ORGANIZATION_UNKNOWN));
    }

    @Test
    void missingThing() {
        Map<String, String> nothing = Map.of("slug", scene.firm().slug());
        assertThat(withSession().filter(route -> !route.references().isEmpty()))
                .allSatisfy(route -> expectSome(route.send(caller(route), nothing), 404, 422));
    }

    @Test
    void idThatIsNone() {
        assertThat(withSession()).allSatisfy(route -> {
            for (String place : route.references()) {
                Map<String, String> ids = new HashMap<>(scene.ids());
                ids.put(route.thing(place), "nonsense");
                expectSome(route.send(caller(route), ids), 400, 404, 422);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "nonsense", "[]", "null", "\"text\"", "{} {}", "{\"id\":1,\"id\":2}"})
    void unreadableBody(String body) {
        assertThat(ApiRoutes.reading())
                .allSatisfy(route -> expectSome(route.send(caller(route), scene.ids(), body), 400, 422));
    }

    @Test
    void unknownField() {
        assertThat(ApiRoutes.reading()).allSatisfy(route -> {
            String body = route.body(scene.ids()).replaceFirst("\\{", "{\"surprise\":1,");
            Answer answer = route.send(caller(route), scene.ids(), body).expectProblem(ProblemCode.VALIDATION_FAILED);
            assertThat(answer.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/surprise");
        });
    }

    @Test
    void missingFields() {
        assertThat(ApiRoutes.reading()).allSatisfy(route -> {
            Answer answer = route.send(caller(route), scene.ids(), "{}").expectProblem(ProblemCode.VALIDATION_FAILED);
            assertThat(answer.json().path("errors")).isNotEmpty().allSatisfy(error -> {
                assertThat(error.path("pointer").stringValue("")).startsWith("/");
                assertThat(error.path("message").stringValue("")).isNotBlank();
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x"})
    void textThatIsNoText(String escape) {
        assertThat(ApiRoutes.reading()).allSatisfy(route -> {
            String body = route.body(scene.ids());
            for (String text : texts(route.sample(scene.ids()))) {
                String spoiled = body.replace("\"" + text + "\"", "\"" + text + escape + "\"");
                route.send(caller(route), scene.ids(), spoiled).expectProblem(ProblemCode.VALIDATION_FAILED);
            }
        });
    }

    /** Free texts of the sample; ids, dates and fresh addresses have hyphens, enums no small letters. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(part -> texts.addAll(texts(part)));
        if (node.isString() && node.stringValue().matches("[^-]*[a-z][^-]*")) {
            texts.add(node.stringValue());
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/staff/clients?q=%00",
                "/api/staff/clients?cursor=AA.MDE5MGEwYTAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw",
                "/api/staff/clients?cursor=nonsense",
                "/api/staff/clients?limit=0",
                "/api/staff/clients?limit=101",
                "/api/staff/clients?limit=x",
                "/api/staff/engagements?state=NONE",
                "/api/staff/engagements?clientId=x",
                "/api/staff/engagements?cursor=%00",
                "/api/staff/reviews?cursor=AAAA"
            })
    void unreadableQuery(String path) {
        expectSome(scene.owner().http().get(path), 400, 422);
    }

    @Test
    void textThatIsNoTextInAnAddress() {
        Http visitor = Contact.browser(Platform.shared());
        expectSome(visitor.get("/api/portal/%00/checklists/" + Ids.next()), 400, 404);
        assertThat(visitor.get("/portal/%00").status()).isIn(400, 404);
    }

    @Test
    void wrongMethod() {
        assertThat(withSession())
                .allSatisfy(route -> caller(route)
                        .send("PATCH", route.address(scene.ids()), "{}")
                        .expectProblem(ProblemCode.METHOD_NOT_ALLOWED));
    }

    @Test
    void wrongMediaType() {
        assertThat(ApiRoutes.reading())
                .allSatisfy(route -> expectSome(
                        route.send(caller(route).with("Content-Type", "text/plain"), scene.ids()),
                        route.isPortal() ? 403 : 415));
    }

    @Test
    void unacceptableAnswer() {
        assertThat(withSession().filter(route -> route.method().equals("GET"))).allSatisfy(route -> {
            Http fussy = caller(route).with("Accept", "application/x-nothing");
            route.send(fussy, scene.ids()).expectProblem(ProblemCode.NOT_ACCEPTABLE);
        });
        String image = "/api/staff/files/" + Ids.next() + "/preview";
        scene.owner().http().with("Accept", "image/png").get(image).expectProblem(ProblemCode.NOT_FOUND);
    }

    @Test
    void bodyThatIsTooLarge() {
        String large = "{\"name\":\"" + "x".repeat(300_000) + "\"}";
        assertThat(ApiRoutes.reading().filter(route -> !route.path().endsWith("/logo")))
                .isNotEmpty()
                .allSatisfy(route ->
                        route.send(caller(route), scene.ids(), large).expectProblem(ProblemCode.PAYLOAD_TOO_LARGE));
    }

    @Test
    void missingOrMalformedVersion() {
        Set<String> versioned = Set.of("PUT /api/staff/clients/{clientId}", "DELETE /api/staff/items/{itemId}");
        assertThat(ApiRoutes.ALL.stream().filter(route -> versioned.contains(route.toString())))
                .hasSize(2)
                .allSatisfy(route -> {
                    String body = route.body().isEmpty() ? null : route.body(scene.ids());
                    Http maya = scene.owner().http();
                    String path = route.address(scene.ids());
                    maya.send(route.method(), path, body).expectProblem(ProblemCode.PRECONDITION_REQUIRED);
                    maya.with("If-Match", "\"x\"")
                            .send(route.method(), path, body)
                            .expectProblem(ProblemCode.STALE_VERSION);
                });
    }

    @Test
    @Requirement("S-15")
    void unknownPath() {
        Http visitor = Member.visitor(Platform.shared());
        Http maya = scene.owner().http();
        Http otto = scene.contact().http();
        maya.get("/api/staff/nothing").expectProblem(ProblemCode.NOT_FOUND);
        otto.get(scene.contact().path("/nothing")).expectProblem(ProblemCode.NOT_FOUND);
        visitor.get("/problems/none").expectProblem(ProblemCode.NOT_FOUND);
        for (String path : List.of("/nothing", "/api", "/api/none", "/api/staff/x", "/actuator/env", "/webjars/x")) {
            expectSome(visitor.get(path), 401, 403, 404);
            expectSome(visitor.post(path, "{}"), 401, 403, 404);
        }
    }

    @Test
    void problemsAreNeverKeptNorSniffed() {
        Answer answer = Member.visitor(Platform.shared()).get("/api/staff/session");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
    }
}
