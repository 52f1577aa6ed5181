package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RawHttp;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that a link opens, as it leaves the server. */
class PortalShellIT {

    private static final Pattern BOOT = Pattern.compile("(?s)<script id=\"gatehouse\"[^>]*>(.*?)</script>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final Pattern POLICY_NONCE = Pattern.compile("'nonce-([^']*)'");
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/portal/assets/[^\"]+)\"");

    private final Firm firm = Platform.shared().firm();
    private final Http browser = Contact.browser(Platform.shared());

    private static JsonNode boot(Answer page) {
        Matcher script = BOOT.matcher(page.text());
        assertThat(script.find()).isTrue();
        return JsonMapper.shared().readTree(script.group(1));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    @Test
    @Requirement({"R-10", "S-16"})
    void pageArrivesWithTheNameAndTheColourOfTheFirm() {
        firm.execute("update organization_profile set accent = '#123456' where org_id = ?", firm.id());
        Answer page = browser.get("/portal/" + firm.slug() + "/open").expect(200);
        assertThat(page.header("content-type")).startsWith("text/html");
        assertThat(boot(page).at("/organization/name").stringValue("")).isEqualTo(firm.name());
        assertThat(boot(page).path("apiBase").stringValue("")).isEqualTo("/api/portal/" + firm.slug());
        assertThat(page.text()).contains("--brand:#123456");
    }

    @Test
    @Requirement({"D-36", "D-40"})
    void portalOfDeadlinesIsDarkUnlessSomebodyChoosesOtherwise() {
        Firm services = Platform.shared().firm(Preset.SERVICE_PLAN);
        JsonNode boot = boot(browser.get("/portal/" + services.slug()));
        assertThat(boot.at("/organization/theme").stringValue("")).isEqualTo("DARK");
        assertThat(boot.at("/organization/deadlines").stringValue("")).isEqualTo("FIRST");
        assertThat(boot(browser.get("/portal/" + firm.slug()))
                        .at("/organization/theme")
                        .stringValue(""))
                .isEqualTo("SYSTEM");
    }

    @Test
    @Requirement({"D-01", "D-47"})
    void portalOffersDeadlinesFromPlusOnAndAlwaysWhereTheyAreWhatItIsAbout() {
        assertThat(placeOfDeadlines(firm)).isEqualTo("BESIDE");
        firm.plan("ESSENTIAL");
        assertThat(placeOfDeadlines(firm)).isEmpty();
        Firm services = Platform.shared().firm(Preset.SERVICE_PLAN);
        services.plan("ESSENTIAL");
        assertThat(placeOfDeadlines(services)).isEqualTo("FIRST");
    }

    private String placeOfDeadlines(Firm of) {
        return boot(browser.get("/portal/" + of.slug()))
                .at("/organization/deadlines")
                .stringValue("");
    }

    @Test
    void pageKnowsWhetherTheBrowserWasHereBefore() {
        String cookie = "__Host-gh-" + firm.slug() + "=anything";
        assertThat(boot(browser.get("/portal/" + firm.slug())).path("known").asBoolean(true))
                .isFalse();
        assertThat(boot(browser.with("Cookie", cookie).get("/portal/" + firm.slug()))
                        .path("known")
                        .asBoolean(false))
                .isTrue();
    }

    @Test
    @Requirement("R-10")
    void nameOfAFirmIsNeverMarkup() {
        String name = "</script><b>&\"'<!-- \u2028";
        firm.execute("update organization set name = ? where id = ?", name, firm.id());
        Answer page = browser.get("/portal/" + firm.slug()).expect(200);
        assertThat(page.text()).doesNotContain("<b>", "<!-- \u2028");
        assertThat(boot(page).at("/organization/name").stringValue("")).isEqualTo(name);
    }

    @Test
    @Requirement("S-16")
    void pageSaysNothingToOthersAndStaysNowhere() {
        Answer page = browser.get("/portal/" + firm.slug());
        assertThat(page.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(page.header("cache-control")).isEqualTo("no-store");
        assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(page.header("set-cookie")).isEmpty();
        assertThat(page.text()).doesNotContain("http://", "https://", "src=\"//", "href=\"//");
    }

    @Test
    @Requirement("S-16")
    void firstScriptTakesTheTokenOutOfTheAddressBeforeAnythingIsFetched() {
        String page = browser.get("/portal/" + firm.slug() + "/open").text();
        assertThat(page.indexOf("history.replaceState")).isPositive().isLessThan(page.indexOf("/portal/assets/"));
    }

    @Test
    @Requirement("S-16")
    void everyScriptAndStyleCarriesTheNonceOfThisAnswerAlone() {
        Answer page = browser.get("/portal/" + firm.slug());
        String policy = page.header("content-security-policy");
        assertThat(found(NONCE, page.text())).hasSize(1).isEqualTo(found(POLICY_NONCE, policy));
        assertThat(found(NONCE, page.text()).getFirst()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(page.text())
                .doesNotContainPattern("<(script|style)(?![^>]*nonce=)")
                .doesNotContain(" style=\"");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", " *", "data: 'self'", "http: ", "https: ");
        Answer again = browser.get("/portal/" + firm.slug());
        assertThat(found(NONCE, again.text())).isNotEqualTo(found(NONCE, page.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-here", "%3Cscript%3E", "a%22b", "No.Such_Firm", "x"})
    void unknownAddressGetsThePageWithoutAFirm(String slug) {
        Answer page = browser.get("/portal/" + slug).expect(404);
        assertThat(page.header("content-type")).startsWith("text/html");
        assertThat(boot(page).has("organization")).isTrue();
        assertThat(boot(page).path("organization").isNull()).isTrue();
        assertThat(page.text()).doesNotContain("<script>", "--brand");
    }

    @Test
    void suspendedFirmLooksAsIfItWereNotThere() {
        firm.execute("update organization set state = 'SUSPENDED' where id = ?", firm.id());
        Answer page = browser.get("/portal/" + firm.slug()).expect(404);
        assertThat(boot(page).path("organization").isNull()).isTrue();
        assertThat(page.text()).doesNotContain(firm.name());
    }

    @Test
    void assetsAreKeptForEverUnderTheirRightTypes() {
        List<String> assets = found(ASSET, browser.get("/portal/" + firm.slug()).text());
        assertThat(assets).hasSizeGreaterThanOrEqualTo(2).allSatisfy(path -> {
            Answer asset = browser.get(path).expect(200);
            assertThat(asset.header("cache-control")).contains("max-age=31536000", "immutable");
            assertThat(asset.header("content-type")).startsWith(path.endsWith(".css") ? "text/css" : "text/javascript");
            assertThat(asset.header("x-content-type-options")).isEqualTo("nosniff");
        });
        assertThat(browser.get("/portal/assets/none.js").expect(404).header("content-type"))
                .startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portal/assets/..%2findex.html",
                "/portal/assets/../index.html",
                "/portal/assets/%2e%2e/index.html",
                "/portal/assets/..%2f..%2fapplication.yaml",
                "/portal/assets/..%5c..%5capplication.yaml",
                "/portal/assets/..%252f..%252fapplication.yaml",
                "/portal/assets/..;/application.yaml",
                "/portal/assets/..",
                "/portal/assets/.",
                "/portal/assets/",
                "/portal/../application.yaml",
                "/application.yaml",
                "/redis/limit.lua",
                "/portal/assets/%00"
            })
    void nothingElseOnTheClassPathIsServed(String path) throws IOException {
        try (RawHttp connection = RawHttp.open(Platform.shared())) {
            String answer = connection.exchange("GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close");
            assertThat(answer).containsPattern("^HTTP/1.1 (400|401|403|404) ").doesNotContain("spring:", "redis.call");
        }
    }
}
