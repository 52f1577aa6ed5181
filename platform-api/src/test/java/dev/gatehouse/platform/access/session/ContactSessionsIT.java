package dev.gatehouse.platform.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SessionState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.access.SessionId;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sessions of a contact as staff see and end them. */
class ContactSessionsIT {

    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Rows rows = new Rows(Platform.shared().database());
    private Contact.Card card;
    private Contact otto;

    @BeforeEach
    void ottoHasCome() {
        card = maya.addClient("Otto Berg");
        maya.send(maya.draft(card, "Bank statements"), card);
        otto = comes();
    }

    private Contact comes() {
        return Contact.open(firm, card.email(), Contact.token(card.email(), firm));
    }

    private String path() {
        return "/api/staff/contacts/" + card.contactId() + "/sessions";
    }

    private static List<SessionListItem> items(Answer answer) {
        return JsonMapper.shared()
                .convertValue(answer.expect(200).json().path("items"), new TypeReference<List<SessionListItem>>() {});
    }

    private List<SessionListItem> sessions() {
        return items(maya.http().get(path()));
    }

    private static boolean isIn(Contact contact) {
        return contact.http().get(contact.path("/home")).status() == 200;
    }

    private long events(String type) {
        return rows.number("select count(*) from event where org_id = ? and type = ?", firm.id(), type);
    }

    @Test
    void listShowsProofDeviceAddressAndUseNewestFirst() {
        Doorstep.of(firm).named(FIREFOX).enteredAs(card.email());
        assertThat(sessions())
                .satisfiesExactly(
                        byCode -> {
                            assertThat(byCode.proofs()).containsExactly(SessionProof.MAILBOX);
                            assertThat(byCode.device()).isEqualTo("Firefox on Windows");
                            assertThat(byCode.address()).startsWith("10.");
                            assertThat(byCode.state()).isEqualTo(SessionState.OPEN);
                            assertThat(byCode.lastUsedAt()).isNotNull();
                            assertThat(byCode.current()).isFalse();
                        },
                        byLink -> {
                            assertThat(byLink.proofs()).containsExactly(SessionProof.LINK);
                            assertThat(byLink.endedAt()).isNull();
                        });
    }

    @Test
    void lastUseIsWhatRedisSays() {
        String hash = SessionId.parse(otto.http().headers().get("Cookie").split("=", 2)[1])
                .orElseThrow()
                .hash();
        String key = "{" + firm.id() + "}:s:" + hash;
        long used = RedisProbe.now() - 600;
        RedisProbe.commands().hset(key, "u", Long.toString(used));
        assertThat(sessions().getFirst().lastUsedAt()).isEqualTo(Instant.ofEpochSecond(used));
    }

    @Test
    void sessionThatRedisHasForgottenIsOver() {
        RedisProbe.commands().keys("{" + firm.id() + "}:s:*").stream()
                .filter(key -> !key.endsWith(
                        SessionId.parse(maya.session()).orElseThrow().hash()))
                .forEach(RedisProbe.commands()::del);
        assertThat(sessions()).singleElement().satisfies(session -> {
            assertThat(session.state()).isEqualTo(SessionState.OVER);
            assertThat(session.lastUsedAt()).isNull();
            assertThat(session.endedAt()).isNull();
        });
    }

    @Test
    void listComesInPages() {
        comes();
        comes();
        Answer first = maya.http().get(path() + "?limit=2");
        Answer second = maya.http()
                .get(path() + "?limit=2&cursor=" + first.json().path("next").stringValue(""));
        assertThat(items(first)).hasSize(2);
        assertThat(items(second)).hasSize(1).doesNotContainAnyElementsOf(items(first));
        assertThat(second.json().path("next").isString()).isFalse();
    }

    @Test
    @Requirement("S-14")
    void oneSessionEndsAndTheOthersGoOn() {
        Contact elsewhere = comes();
        UUID newest = sessions().getFirst().id();
        maya.http().delete(path() + "/" + newest).expect(204);
        assertThat(List.of(isIn(otto), isIn(elsewhere))).containsExactly(true, false);
        assertThat(sessions().getFirst().endedAt()).isNotNull();
        maya.http().delete(path() + "/" + newest).expect(204);
        assertThat(events("session.revoked")).isEqualTo(1);
    }

    @Test
    @Requirement("S-14")
    void allSessionsEndOnAllNodesAtOnceAndTheLinkStaysGood() {
        try (Platform other = Platform.start(Platform.shared().database())) {
            Contact elsewhere = comes();
            Http there = new Http(other.url(), elsewhere.http().headers());
            there.get(elsewhere.path("/home")).expect(200);
            maya.http().delete(path()).expect(204);
            there.get(elsewhere.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
            assertThat(isIn(otto)).isFalse();
        }
        assertThat(events("sessions.revoked")).isEqualTo(1);
        assertThat(isIn(comes())).isTrue();
        maya.http().delete(path()).expect(204);
        maya.http().delete(path()).expect(204);
        assertThat(events("sessions.revoked")).isEqualTo(2);
    }

    @Test
    void sessionThatBeginsAfterAllHaveEndedIsLeftAlone() {
        maya.http().delete(path()).expect(204);
        Contact again = comes();
        Await.until(
                Duration.ofSeconds(10),
                () -> rows.number(
                                "select count(*) from work where org_id = ? and kind = 'recorded-sessions-end'"
                                        + " and done_at is not null",
                                firm.id())
                        == 1);
        assertThat(isIn(again)).isTrue();
    }

    @Test
    void contactSignsOutEverywhere() {
        Contact elsewhere = comes();
        Answer out = otto.http().delete(otto.path("/sessions")).expect(204);
        assertThat(out.header("set-cookie")).contains("Max-Age=0");
        assertThat(List.of(isIn(otto), isIn(elsewhere))).containsExactly(false, false);
        assertThat(sessions())
                .allSatisfy(session -> assertThat(session.endedAt()).isNotNull());
        assertThat(rows.number(
                        "select count(*) from event where org_id = ? and type = 'sessions.revoked'"
                                + " and body like '%\"kind\":\"contact\"%'",
                        firm.id()))
                .isEqualTo(1);
    }

    @Test
    void signingOutAndComingInAgainEndTheRecordBefore() {
        Doorstep door = Doorstep.of(firm).enteredAs(card.email());
        door.enteredAs(card.email());
        otto.http().delete(otto.path("/session")).expect(204);
        assertThat(sessions().stream().map(SessionListItem::state))
                .containsExactly(SessionState.OPEN, SessionState.OVER, SessionState.OVER);
    }

    @Test
    void revokedLinkEndsTheRecordsOfItsSessions() {
        String invitation = rows.text("select id from access_link where org_id = ?", firm.id());
        maya.http()
                .put("/api/staff/invitations/" + invitation + "/revocation", null)
                .expect(204);
        assertThat(sessions())
                .allSatisfy(session -> assertThat(session.endedAt()).isNotNull());
    }

    @Test
    void otherFirmSeesAndEndsNothing() {
        Firm other = Platform.shared().firm();
        Member nina = other.owner();
        UUID session = sessions().getFirst().id();
        nina.http().get(path()).expectProblem(ProblemCode.NOT_FOUND);
        nina.http().delete(path()).expectProblem(ProblemCode.NOT_FOUND);
        nina.http().delete(path() + "/" + session).expectProblem(ProblemCode.NOT_FOUND);
        Contact.Card theirs = nina.addClient("Nina Vogt");
        nina.http()
                .delete("/api/staff/contacts/" + theirs.contactId() + "/sessions/" + session)
                .expectProblem(ProblemCode.NOT_FOUND);
        assertThat(isIn(otto)).isTrue();
    }

    @Test
    void membersHaveRecordsToo() {
        UUID member = firm.memberId(maya.email());
        assertThat(rows.texts(
                        "select proofs::text from session_record where org_id = ? and owner_kind = 'MEMBER'"
                                + " and owner_id = ? and ended_at is null",
                        firm.id(),
                        member))
                .containsExactly("{MAILBOX}");
        maya.http().delete("/api/staff/session").expect(204);
        assertThat(rows.number(
                        "select count(*) from session_record where org_id = ? and owner_id = ? and ended_at is not null",
                        firm.id(),
                        member))
                .isEqualTo(1);
    }

    @Test
    void recordsGoThirtyDaysAfterTheEndAndTheJobComesAgain() {
        Contact elsewhere = comes();
        List<SessionListItem> both = sessions();
        firm.execute(
                "update session_record set began_at = now() - interval '60 days', ended_at = now() - interval '31 days'"
                        + " where org_id = ? and id = ?",
                firm.id(),
                both.getFirst().id());
        firm.execute(
                "update session_record set began_at = now() - interval '60 days', ended_at = now() - interval '29 days'"
                        + " where org_id = ? and id = ?",
                firm.id(),
                both.getLast().id());
        String job = "select due_at > now() + interval '23 hours' and attempts = 0 and done_at is null from work"
                + " where org_id = ? and kind = 'session-record-removal'";
        firm.execute("update work set due_at = now() where org_id = ? and kind = 'session-record-removal'", firm.id());
        Await.until(Duration.ofSeconds(10), () -> rows.texts(job, firm.id()).equals(List.of("t")));
        assertThat(sessions().stream().map(SessionListItem::id))
                .containsExactly(both.getLast().id());
        assertThat(isIn(elsewhere)).isTrue();
    }

    @Test
    void whatRedisCouldNotHearOfEndsWhenTheWorkIsRepeated() {
        UUID session = sessions().getFirst().id();
        firm.execute("update session_record set ended_at = now() where org_id = ? and id = ?", firm.id(), session);
        assertThat(isIn(otto)).isTrue();
        firm.execute(
                "insert into work (org_id, id, kind, subject_id) values (?, ?, 'recorded-sessions-end', ?)",
                firm.id(),
                Ids.next(),
                card.contactId());
        Await.until(Duration.ofSeconds(10), () -> !isIn(otto));
    }
}
