package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.portal.RequestLinkRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.Scene;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites make a browser send, and what a caller claims about where it is. */
@Requirement("S-46")
class CrossSiteIT {

    private static final String OWN_ORIGIN = "http://localhost:8080";

    private static Scene scene;

    @BeforeAll
    static void firmWithAContact() {
        scene = Scene.in(Platform.shared().firm(), "otto-" + Ids.next() + "@client.example");
    }

    /** How a request can look that no page of ours has made. */
    static Stream<UnaryOperator<Http>> foreign() {
        return Stream.of(
                http -> http.with("Content-Type", "application/x-www-form-urlencoded"),
                http -> http.with("Content-Type", "multipart/form-data; boundary=x"),
                http -> http.with("Content-Type", "text/plain"),
                http -> http.with("Content-Type", "text/plain; application/json"),
                http -> http.with("Sec-Fetch-Site", "cross-site"),
                http -> http.with("Sec-Fetch-Site", "same-site"),
                http -> http.with("Sec-Fetch-Site", "none"),
                http -> http.with("Sec-Fetch-Site", "cross-site").with("Origin", OWN_ORIGIN),
                http -> http.without("Sec-Fetch-Site").with("Origin", "http://evil.example"),
                http -> http.without("Sec-Fetch-Site").with("Origin", "null"),
                http -> http.without("Sec-Fetch-Site").with("Origin", "http://localhost:8081"),
                http -> http.without("Sec-Fetch-Site").with("Origin", "https://localhost:8080"),
                http -> http.without("Sec-Fetch-Site"));
    }

    private static Stream<ApiRoute> unsafe() {
        return ApiRoutes.portal().filter(route -> !route.method().equals("GET"));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void requestOfAnotherSiteIsRefusedAndChangesNothing(UnaryOperator<Http> look) {
        List<String> before = Checksums.of(scene.firm());
        assertThat(unsafe()).hasSizeGreaterThan(5).allSatisfy(route -> {
            Http otto = look.apply(scene.contact().http());
            Answer refused = route.send(otto, scene.ids()).expectProblem(ProblemCode.CROSS_SITE_REQUEST);
            assertThat(refused.header("set-cookie")).isEmpty();
        });
        String good = "{\"token\":\"" + scene.contact().token() + "\"}";
        Answer refused = look.apply(Contact.browser(Platform.shared()))
                .post(scene.contact().path("/link-redemptions"), good)
                .expectProblem(ProblemCode.CROSS_SITE_REQUEST);
        assertThat(refused.header("set-cookie")).isEmpty();
        assertThat(Checksums.of(scene.firm())).isEqualTo(before);
        scene.contact().checklist();
    }

    @Test
    void requestOfOurOwnPagePasses() {
        Http otto = scene.contact().http();
        String opening = scene.contact().path("/checklists/" + scene.contact().engagementId() + "/opening");
        otto.post(opening, null).expect(204);
        otto.without("Sec-Fetch-Site")
                .with("Origin", OWN_ORIGIN)
                .post(opening, null)
                .expect(204);
        otto.with("Content-Type", "application/json; charset=utf-8")
                .post(opening, null)
                .expect(204);
    }

    @Test
    void readingNeedsNoWordOfTheBrowser() {
        scene.contact()
                .http()
                .with("Sec-Fetch-Site", "cross-site")
                .get(scene.contact().path("/checklists/" + scene.contact().engagementId()))
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:8081"})
    void noOtherSiteIsEverAllowedToReadAnswers(String origin) {
        Http otto = scene.contact().http().with("Origin", origin);
        String path = scene.contact().path("/checklists/" + scene.contact().engagementId());
        assertThat(otto.get(path).header("access-control-allow-origin")).isEmpty();
        Answer preflight = otto.with("Access-Control-Request-Method", "POST").send("OPTIONS", path, null);
        assertThat(preflight.header("access-control-allow-origin")).isEmpty();
    }

    @Test
    void memberBehindATrustedProxyHasTheirOwnAddress() {
        assertThat(visitedFrom(scene.firm(), Platform.shared(), "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(visitedFrom(scene.firm(), Platform.shared(), "198.51.100.1, 203.0.113.9"))
                .isEqualTo("203.0.113.9");
        assertThat(visitedFrom(scene.firm(), Platform.shared(), "203.0.113.9, 127.0.0.1"))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void forgedAddressChangesNeitherEventNorLimit() {
        try (Platform node = Platform.start(
                Platform.shared().database(), "gatehouse.trusted-proxies=198.51.100.0/24", "gatehouse.work.poll=1h")) {
            assertThat(visitedFrom(scene.firm(), node, "203.0.113.9")).isEqualTo("127.0.0.1");
            for (int i = 0; i < RateLimit.FRESH_LINK_PER_IP.uses(); i++) {
                requestFrom(node, "203.0.113." + i).expect(202);
            }
            requestFrom(node, "203.0.113.200").expectProblem(ProblemCode.RATE_LIMITED);
        }
    }

    private static Answer requestFrom(Platform node, String address) {
        return new Http(node.url(), Contact.browser(node).headers())
                .with("X-Forwarded-For", address)
                .post(
                        scene.contact().path("/link-mails"),
                        new RequestLinkRequest("x-" + Ids.next() + "@client.example"));
    }

    /** The address that the chain keeps beside a visit with this header. */
    private static String visitedFrom(Firm firm, Platform node, String forwarded) {
        Http visitor =
                Member.visitor(node).with("Sec-Fetch-Site", "same-origin").with("X-Forwarded-For", forwarded);
        Contact.redeem(firm, visitor, scene.contact().token()).expect(201);
        return new Rows(Platform.shared().database())
                .text(
                        "select v.value from event e join event_value v on v.org_id = e.org_id and v.event_id = e.id"
                                + " where e.org_id = ? and e.type = 'link.visited' and v.name = 'address'"
                                + " order by e.seq desc limit 1",
                        firm.id());
    }
}
