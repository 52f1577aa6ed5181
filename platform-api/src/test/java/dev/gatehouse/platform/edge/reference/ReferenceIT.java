package dev.gatehouse.platform.edge.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiDescription;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Platform;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that developers read, as they leave the server. */
class ReferenceIT {

    private static final Pattern OPERATION = Pattern.compile(
            "<h3><span class=\"method (\\w+)\">\\1</span><span class=\"path\">([^<]+)</span><span class=\"summary\">([^<].*?)</span></h3>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern FRAGMENT = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern REFUSAL = Pattern.compile("href=\"/reference#([^\"]+)\"");
    private static final Pattern STYLE = Pattern.compile("href=\"(/reference/style\\.css\\?v=[0-9a-f]{12})\"");

    private final Http browser = new Http(Platform.shared().url(), Map.of());

    private static List<MatchResult> found(Pattern pattern, Answer page) {
        return pattern.matcher(page.text()).results().toList();
    }

    private static List<String> texts(Pattern pattern, Answer page) {
        return found(pattern, page).stream().map(match -> match.group(1)).toList();
    }

    private Answer page(Audience audience) {
        return browser.get("/reference/" + audience.key()).expect(200);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void pageOfAnAudienceHasEachOfItsRoutesAndNoOther(Audience audience) {
        Set<String> own = ApiDescription.routes().stream()
                .filter(route -> audience.owns(route.replaceFirst("^\\w+ ", "")))
                .collect(Collectors.toSet());
        assertThat(own).isNotEmpty();
        assertThat(found(OPERATION, page(audience)).stream().map(match -> match.group(1) + " " + match.group(2)))
                .containsExactlyInAnyOrderElementsOf(own);
    }

    @Test
    void everyRouteHasAPage() {
        Set<String> shown = new TreeSet<>();
        Arrays.stream(Audience.values())
                .forEach(audience -> found(OPERATION, page(audience))
                        .forEach(match -> shown.add(match.group(1) + " " + match.group(2))));
        assertThat(shown).isEqualTo(ApiDescription.routes());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyOperationSaysInItsOwnWordsWhatItIsFor(Audience audience) {
        List<String> summaries = found(OPERATION, page(audience)).stream()
                .map(match -> match.group(3))
                .toList();
        assertThat(summaries).doesNotHaveDuplicates().allMatch(summary -> summary.endsWith("."));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyReferenceOnAPageLeadsSomewhere(Audience audience) {
        Answer page = page(audience);
        List<String> ids = texts(ID, page);
        assertThat(ids).doesNotHaveDuplicates().containsAll(texts(FRAGMENT, page));
        assertThat(texts(ID, browser.get("/reference"))).containsAll(texts(REFUSAL, page));
    }

    @Test
    void introductionTellsEveryCodeAndEveryPage() {
        Answer page = browser.get("/reference").expect(200);
        assertThat(texts(ID, page))
                .containsAll(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::kebab)
                        .toList());
        assertThat(page.text())
                .contains("Idempotency-Key", "If-Match", "ETag", "cursor", "application/problem+json", "Retry-After");
        Arrays.stream(Audience.values())
                .forEach(audience -> assertThat(page.text()).contains("href=\"/reference/" + audience.key() + "\""));
    }

    @Test
    void operationTellsItsGatesItsShapeAndItsRefusals() {
        String page = page(Audience.STAFF).text();
        String renewal = page.substring(page.indexOf("id=\"put-deadlines-deadlineid-renewal\""));
        String operation = renewal.substring(0, renewal.indexOf("</details>\n<details"));
        assertThat(operation)
                .contains("deadlines:write", "plan Plus", "If-Match", "Idempotency-Key", "deadlineId")
                .contains("#stale-version", "#plan-feature-missing", "#precondition-required", "#forbidden");
    }

    @Test
    void nothingOnThePagesRunsOrComesFromElsewhere() {
        Set<String> pages = new HashSet<>(Set.of("/reference"));
        Arrays.stream(Audience.values()).forEach(audience -> pages.add("/reference/" + audience.key()));
        assertThat(pages).allSatisfy(path -> {
            Answer page = browser.get(path).expect(200);
            assertThat(page.header("content-type")).startsWith("text/html");
            assertThat(page.header("content-security-policy"))
                    .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "script-src", "http");
            assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(page.header("referrer-policy")).isEqualTo("no-referrer");
            assertThat(page.text())
                    .doesNotContain("<script", " style=\"", " onclick", "src=\"")
                    .doesNotContainPattern("href=\"(https?:)?//");
        });
    }

    @Test
    void styleIsKeptForEverUnderANameThatChangesWithIt() {
        Answer style =
                browser.get(texts(STYLE, browser.get("/reference")).getFirst()).expect(200);
        assertThat(style.header("content-type")).startsWith("text/css");
        assertThat(style.header("cache-control")).contains("immutable");
        assertThat(style.text()).doesNotContain("url(", "@import");
    }

    @Test
    void serviceMayKeepItsReferenceToItself() {
        try (Platform quiet = Platform.start(Platform.freshDatabase(), "gatehouse.edge.reference=false")) {
            Http visitor = new Http(quiet.url(), Map.of());
            visitor.get("/reference").expectProblem(ProblemCode.NOT_FOUND);
            visitor.get("/reference/staff").expectProblem(ProblemCode.NOT_FOUND);
            visitor.get("/openapi.json").expect(200);
        }
    }

    @Test
    void otherNamesAreNotFound() {
        browser.get("/reference/nobody").expectProblem(ProblemCode.NOT_FOUND);
        browser.get("/reference/STAFF").expectProblem(ProblemCode.NOT_FOUND);
    }
}
