package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.portal.RedeemLinkRequest;
import dev.gatehouse.contract.portal.RequestLinkRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Otto's link: good every time until it is withdrawn or has expired. */
class AccessLinkIT {

    private static final int TOKENS = 20;

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Rows rows = new Rows(Platform.shared().database());
    private Contact.Card card;
    private EngagementResponse sent;
    private Contact otto;

    @BeforeEach
    void ottoWasInvited() {
        card = maya.addClient("Otto Berg");
        sent = maya.send(maya.draft(card, "Bank statements"), card);
        otto = Contact.open(firm, card.email());
    }

    private Answer redeem(String token) {
        return Contact.redeem(firm, Contact.browser(Platform.shared()), token);
    }

    private UUID link() {
        return sent.invitations().getFirst().id();
    }

    private Answer checklist(Platform node) {
        return new Http(node.url(), otto.http().headers()).get(otto.path("/checklists/" + otto.engagementId()));
    }

    @Test
    @Requirement({"R-08", "R-25"})
    void linkWorksEveryTime() {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            cookies.add(redeem(otto.token()).expect(201).header("set-cookie"));
        }
        assertThat(cookies).doesNotHaveDuplicates();
        checklist(Platform.shared()).expect(200);
    }

    @Test
    @Requirement({"R-06", "R-07"})
    void tokenHas256BitsAndOnlyItsHashIsKept() {
        assertThat(otto.token()).matches("[A-Za-z0-9_-]{43}");
        String stored = rows.text("select encode(hash, 'hex') from access_link_token where link_id = ?", link());
        assertThat(stored).isEqualTo(HexFormat.of().formatHex(Digests.sha256(otto.token())));
    }

    @Test
    void wrongTokenIsUnknown() {
        redeem(Ids.token()).expectProblem(ProblemCode.LINK_UNKNOWN);
        Answer cut = redeem("abc").expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(cut.header("set-cookie")).isEmpty();
    }

    @Test
    void tokenOfAnotherFirmIsUnknownHere() {
        Firm other = Platform.shared().firm();
        Contact.redeem(other, Contact.browser(Platform.shared()), otto.token()).expectProblem(ProblemCode.LINK_UNKNOWN);
    }

    @Test
    @Requirement({"R-25", "S-11"})
    void expiredLinkSaysSoAndItsSessionsEnd() {
        firm.execute("update access_link set expires_at = now() - interval '1 second' where id = ?", link());
        redeem(otto.token()).expectProblem(ProblemCode.LINK_EXPIRED);
        checklist(Platform.shared()).expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    @Requirement({"R-25", "S-14"})
    void revokedLinkSaysSoAndItsSessionsEndOnEveryNode() {
        try (Platform second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h")) {
            checklist(Platform.shared()).expect(200);
            checklist(second).expect(200);
            maya.http()
                    .put("/api/staff/invitations/" + link() + "/revocation", null)
                    .expect(204);
            checklist(second).expectProblem(ProblemCode.UNAUTHENTICATED);
            checklist(Platform.shared()).expectProblem(ProblemCode.UNAUTHENTICATED);
            Http visitor = new Http(second.url(), Contact.browser(second).headers());
            visitor.post(otto.path("/link-redemptions"), new RedeemLinkRequest(otto.token()))
                    .expectProblem(ProblemCode.LINK_REVOKED);
        }
        redeem(otto.token()).expectProblem(ProblemCode.LINK_REVOKED);
    }

    @Test
    @Requirement({"R-07", "R-25"})
    void newestTwentyMailsWorkAndNoMoreTokensAreKept() {
        for (int i = 0; i < 25; i++) {
            maya.http()
                    .post("/api/staff/invitations/" + link() + "/mails", null)
                    .expect(202);
            Checksums.settle(firm);
        }
        assertThat(rows.number("select count(*) from access_link_token where link_id = ?", link()))
                .isEqualTo(TOKENS);
        List<String> newestFirst = tokens();
        assertThat(newestFirst).hasSize(26).doesNotHaveDuplicates();
        assertThat(newestFirst.subList(0, TOKENS))
                .allSatisfy(token -> redeem(token).expect(201));
        assertThat(newestFirst.subList(TOKENS, 26))
                .allSatisfy(token -> redeem(token).expectProblem(ProblemCode.LINK_UNKNOWN));
    }

    private List<String> tokens() {
        return Platform.services().mailbox().messagesTo(card.email()).stream()
                .map(MailMessage::text)
                .map(text -> text.replaceAll("(?s).*/open#t=([A-Za-z0-9_-]+).*", "$1"))
                .toList();
    }

    @Test
    @Requirement("R-25")
    void freshMailIsSentToWhoHasALinkAndNobodyElseCanTell() {
        String nobody = "nobody-" + Ids.next() + "@client.example";
        Answer known = ask(card.email().toUpperCase());
        Answer unknown = ask(nobody);
        assertThat(unknown.text()).isEqualTo(known.text());
        Checksums.settle(firm);
        assertThat(Platform.services().mailbox().messagesTo(nobody)).isEmpty();
        assertThat(tokens()).hasSize(2);
        redeem(tokens().getFirst()).expect(201);
        redeem(otto.token()).expect(201);
    }

    @Test
    void addressIsAskedForAFewTimesOnly() {
        String nobody = "nobody-" + Ids.next() + "@client.example";
        for (int i = 0; i < RateLimit.FRESH_LINK_PER_ADDRESS.uses(); i++) {
            ask(nobody);
        }
        Answer refused = Contact.browser(Platform.shared())
                .post(otto.path("/link-mails"), new RequestLinkRequest(nobody))
                .expectProblem(ProblemCode.RATE_LIMITED);
        assertThat(Long.parseLong(refused.header("retry-after"))).isPositive();
    }

    private Answer ask(String email) {
        return Contact.browser(Platform.shared())
                .post(otto.path("/link-mails"), new RequestLinkRequest(email))
                .expect(202);
    }
}
