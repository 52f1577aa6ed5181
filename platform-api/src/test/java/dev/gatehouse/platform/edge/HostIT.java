package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.portal.RequestLinkRequest;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RawHttp;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a caller about hosts ends up in a link. */
@Requirement("S-15")
class HostIT {

    private static final String PORTAL = "http://localhost:8080/portal/";
    private static final String CONSOLE = "http://localhost:8081";
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]+");

    private final Firm firm = Platform.shared().firm();

    private static Http misled(Http caller) {
        return caller.with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Port", "666")
                .with("X-Forwarded-Prefix", "/evil")
                .with("X-Original-URL", "/evil")
                .with("Forwarded", "host=evil.example;proto=https");
    }

    private static List<String> urls(MailMessage mail) {
        return URL.matcher(mail.text() + " " + mail.html().replace("&#x3D;", "="))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.2", "[::2]"})
    void unknownHostIsMisdirected(String host) throws IOException {
        for (String path : List.of("/portal/" + firm.slug(), "/api/staff/session", "/openapi.json", "/nothing")) {
            assertThat(get(path, host))
                    .startsWith("HTTP/1.1 421")
                    .contains("application/problem+json", "\"misdirected-request\"");
        }
    }

    private static String get(String target, String host) throws IOException {
        try (RawHttp connection = RawHttp.open(Platform.shared())) {
            return connection.exchange("GET " + target + " HTTP/1.1", "Host: " + host, "Connection: close");
        }
    }

    @Test
    void hostInTheRequestLineCountsAsOne() throws IOException {
        String target = "http://evil.example/portal/" + firm.slug();
        assertThat(get(target, "evil.example")).startsWith("HTTP/1.1 421");
        assertThat(get(target, "localhost")).startsWith("HTTP/1.1").doesNotContain("evil.example");
    }

    @Test
    void forwardedHostsAreIgnored() {
        assertThat(misled(Contact.browser(Platform.shared()))
                        .get("/portal/" + firm.slug())
                        .expect(200)
                        .text())
                .doesNotContain("evil");
    }

    @Test
    void everyLinkInAMailStartsWithTheConfiguredBase() {
        Member maya = firm.owner();
        Contact.Card card = maya.addClient("Otto Berg");
        Member misled = new Member(firm, maya.email(), maya.session(), misled(maya.http()));
        misled.send(misled.draft(card, "Bank statements"), card);
        misled(Contact.browser(Platform.shared()))
                .post("/api/portal/" + firm.slug() + "/link-mails", new RequestLinkRequest(card.email()))
                .expect(202);
        Checksums.settle(firm);
        List<MailMessage> mails = Platform.services().mailbox().messagesTo(card.email());
        assertThat(mails)
                .hasSize(2)
                .allSatisfy(mail -> assertThat(urls(mail))
                        .isNotEmpty()
                        .allMatch(url ->
                                url.equals(PORTAL + firm.slug()) || url.startsWith(PORTAL + firm.slug() + "/open#t=")));
    }

    @Test
    void mailWithACodeNamesTheConsoleAlone() {
        String address = firm.addMember(MemberRole.VIEWER);
        misled(Member.visitor(Platform.shared()))
                .post("/api/staff/sign-in/challenges", new StartSignInRequest(address))
                .expect(202);
        MailMessage mail = Platform.services().mailbox().awaitMessage(address, Duration.ofSeconds(10));
        assertThat(urls(mail)).isNotEmpty().allMatch(url -> url.startsWith(CONSOLE));
    }
}
