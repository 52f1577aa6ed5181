package dev.gatehouse.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.local.proof.Requirement;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The console's own HTTP surface for nobody, and for a client of a firm who brings a portal session: the empty page
 * that leads to signing in, public files of the framework, and the answer of the health probe; nothing else.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "gatehouse.api.url=http://localhost:1"})
class NoDoorWithoutASessionIT {

    private static final HttpClient BROWSER =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final List<String> COOKIES = List.of(
            "",
            "__Host-gh-lakeside-tax=" + "A".repeat(43),
            "__Host-gh-console=" + "A".repeat(43) + "; JSESSIONID=" + "A".repeat(32));

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlets;

    private HttpResponse<String> ask(String method, String path, String cookie) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("POST") ? "{}" : ""));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new AssertionError(path, unanswered);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What differs from answer to answer: ids, tokens, times. */
    private static String comparable(String page) {
        return page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("\"[^\"]{0,200}\"", "\"\"");
    }

    @Test
    @Requirement("S-37")
    void everyViewIsTheSameEmptyPage() {
        var shell = comparable(ask("GET", "/sign-in", "").body());
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        var paths = RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(route -> "/" + route.getTemplate().replaceAll(":[^/]+", Lakeside.TAX_RETURN.toString()))
                .flatMap(path -> Stream.of(path, path + "/", path + "?tab=people"))
                .filter(path -> !path.startsWith("//"))
                .toList();
        assertThat(paths).hasSizeGreaterThan(30);
        assertThat(paths)
                .allSatisfy(path -> COOKIES.forEach(cookie -> {
                    var page = ask("GET", path, cookie);
                    assertThat(page.statusCode()).as(path).isIn(200, 302, 401, 403, 404);
                    if (page.statusCode() == 200) {
                        assertThat(comparable(page.body())).as(path).isEqualTo(shell);
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN",
                "/VAADIN/",
                "/VAADIN/push",
                "/VAADIN/push/",
                "/VAADIN/push?v-r=push&v-uiId=0&debug_window",
                "/VAADIN/dynamic",
                "/VAADIN/dynamic/",
                "/VAADIN/dynamic/resource/0/01990000-0000-7000-8000-000000000001/original.pdf",
                "/VAADIN/dynamic/resource/0/01990000-0000-7000-8000-000000000001/upload",
                "/VAADIN/upload",
                "/VAADIN/upload/",
                "/VAADIN/config/stats.json",
                "/VAADIN/build/../config/stats.json",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=push&v-uiId=0",
                "/?v-r=heartbeat&v-uiId=0",
                "/actuator",
                "/actuator/",
                "/actuator/env",
                "/actuator/env/",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/shutdown",
                "/actuator/health/db",
                "/application.yaml",
                "/theme.js",
                "/META-INF/resources/console.css",
                "/WEB-INF/web.xml"
            })
    @Requirement("S-37")
    void nothingBehindTheFrameworksPathsAnswersWithAnything(String path) {
        var shell = comparable(ask("GET", "/sign-in", "").body());
        for (var method : List.of("GET", "POST")) {
            for (var cookie : COOKIES) {
                var answer = ask(method, path, cookie);
                var isShell = comparable(answer.body()).equals(shell);
                var isRefused = answer.statusCode() >= 300;
                var isSessionExpired = answer.body().contains("sessionExpired")
                        || answer.body().contains("\"appError\"")
                        || answer.body().isEmpty();
                assertThat(isShell || isRefused || isSessionExpired)
                        .as("%s %s -> %s %s", method, path, answer.statusCode(), answer.body())
                        .isTrue();
                assertThat(answer.body()).doesNotContain("Exception", "dev.gatehouse", "spring:", "propertySources");
            }
        }
    }

    @Test
    @Requirement("S-37")
    void healthSaysThatItIsUpAndNothingMore() {
        assertThat(ask("GET", "/actuator/health", "").body()).doesNotContain("details", "path", "components\":{\"");
        assertThat(ask("GET", "/actuator/health/readiness", "").statusCode()).isEqualTo(200);
    }
}
