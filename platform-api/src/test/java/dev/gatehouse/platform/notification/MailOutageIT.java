package dev.gatehouse.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.FlakySmtp;
import dev.gatehouse.platform.testing.FlakySmtp.Mood;
import dev.gatehouse.platform.testing.FlakySmtp.Received;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail server is away for ten minutes, whose passing is told to the queue and to Redis instead of waited for. */
class MailOutageIT {

    private static final Duration FAST = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WAITING =
            "select count(*) from work where org_id = ? and done_at is null and kind like '%-mail'";

    private static final JdbcTarget DATABASE = Platform.freshDatabase();
    private static FlakySmtp smtp;
    private static Platform node;

    private Firm firm;
    private Member maya;

    @BeforeAll
    static void nodeWithAMailServerOfItsOwn() {
        smtp = FlakySmtp.start();
        node = Platform.start(DATABASE, "gatehouse.mail.port=" + smtp.port(), "gatehouse.work.poll=200ms");
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
        smtp.close();
    }

    /** Maya signs in elsewhere; her own code is no part of this. */
    @BeforeEach
    void firmAtWork() {
        smtp.is(Mood.FINE);
        firm = node.firm();
        maya = signedIn(firm.addMember(MemberRole.OWNER));
    }

    private Member signedIn(String email) {
        var started = Member.visitor(node)
                .post("/api/staff/sign-in/challenges", "{\"email\":\"" + email + "\"}")
                .expect(202)
                .json();
        Await.until(SOON, () -> !smtp.receivedFor(email).isEmpty());
        String code =
                smtp.receivedFor(email).getLast().header("Subject").getFirst().substring(0, 6);
        String body =
                "{\"verification\":\"" + started.path("verification").stringValue("") + "\",\"code\":\"" + code + "\"}";
        String session = Member.visitor(node)
                .post("/api/staff/sign-in/sessions", body)
                .expect(201)
                .json()
                .at("/session/session")
                .stringValue("");
        return new Member(firm, email, session, Member.visitor(node).with("Authorization", "Bearer " + session));
    }

    private long waiting() {
        return new Rows(DATABASE).number(WAITING, firm.id());
    }

    /** The waits between tries pass in a second each, so that the tries are as few as they would be. */
    private void triedAgainUntil(BooleanSupplier reached) {
        Await.until(SOON, () -> {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            firm.execute(
                    "update work set due_at = now() where org_id = ? and done_at is null and claimed_until is null"
                            + " and kind like '%-mail'",
                    firm.id());
            return reached.getAsBoolean();
        });
    }

    private static <T> T inTime(Supplier<T> request) {
        long begun = System.nanoTime();
        T answer = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(FAST);
        return answer;
    }

    @Test
    @Requirement("S-42")
    void requestsStayFastLinksArriveLaterAndExpiredCodesAreDropped() {
        Contact.Card otto = maya.addClient("Otto Berg");
        Contact.Card nina = maya.addClient("Nina Vogt");
        Doorstep.of(firm).asks("warm-up@client.example").expect(202);
        smtp.is(Mood.AWAY);
        Doorstep patient = Doorstep.of(firm);
        for (int i = 0; i < 3; i++) {
            inTime(() -> patient.asks(otto.email()).expect(202));
            inTime(() -> Doorstep.of(firm).asks(nina.email()).expect(202));
        }
        inTime(() -> maya.send(maya.draft(otto, "Bank statements"), otto));
        Await.until(
                SOON,
                () -> new Rows(DATABASE)
                                .number("select count(*) from work where org_id = ? and attempts > 1", firm.id())
                        > 0);
        codesExpire(nina.email());

        smtp.is(Mood.FINE);
        triedAgainUntil(() -> waiting() == 0);
        List<Received> toOtto = smtp.receivedFor(otto.email());
        assertThat(toOtto).filteredOn(mail -> mail.source().contains("/open#t")).hasSize(1);
        assertThat(toOtto)
                .filteredOn(mail -> mail.source().contains("Your code: "))
                .as("older codes ended when the newest was asked for")
                .hasSize(1);
        patient.enters(code(toOtto)).expect(201);
        assertThat(smtp.receivedFor(nina.email())).isEmpty();
        assertThat(new Rows(DATABASE)
                        .number("select count(*) from work where org_id = ? and failed_at is not null", firm.id()))
                .isZero();
    }

    /** Redis forgets a challenge when its ten minutes are over. */
    private void codesExpire(String email) {
        RedisProbe.commands().keys("{" + firm.id() + "}:c:*").stream()
                .filter(key -> email.equals(RedisProbe.commands().hget(key, "e")))
                .forEach(RedisProbe.commands()::del);
    }

    private static String code(List<Received> mails) {
        return mails.stream()
                .map(Received::source)
                .filter(source -> source.contains("Your code: "))
                .map(source -> source.replaceAll("(?s).*?Your code: (\\d{6}).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Requirement("S-42")
    void mailThatIsTriedAgainKeepsItsMessageId() {
        Contact.Card otto = maya.addClient("Otto Berg");
        smtp.is(Mood.FORGETFUL);
        Doorstep browser = Doorstep.of(firm);
        browser.asks(otto.email()).expect(202);
        maya.send(maya.draft(otto, "Bank statements"), otto);
        triedAgainUntil(() -> smtp.receivedFor(otto.email()).size() >= 4);
        smtp.is(Mood.FINE);
        triedAgainUntil(() -> waiting() == 0);
        List<Received> copies = smtp.receivedFor(otto.email());
        assertThat(copies).hasSizeGreaterThan(4);
        assertThat(copies.stream().map(mail -> mail.header("Message-ID")).distinct())
                .hasSize(2)
                .allSatisfy(ids -> assertThat(ids).hasSize(1));
        browser.enters(code(copies)).expect(201);
    }

    @Test
    @Requirement("S-42")
    void nameCannotAddARecipientOrAHeader() {
        firm.execute(
                "update organization set name = ? where id = ?",
                "Berg, Partner <eve@evil.example>\r\nBcc: eve@evil.example\r\n\r\nHello",
                firm.id());
        node.bean(OrganizationDirectory.class).forget();
        Contact.Card otto = maya.addClient("Otto Berg");
        firm.execute(
                "update contact set name = ? where id = ?",
                "Otto\r\nTo: eve@evil.example, mallory@evil.example",
                otto.contactId());
        Doorstep.of(firm).asks(otto.email()).expect(202);
        EngagementResponse draft = maya.draft(otto, "Statements, all");
        firm.execute(
                "update item set title = ? where engagement_id = ?",
                "Statements, all\u2028Cc: eve@evil.example",
                draft.id());
        maya.send(draft, otto);
        Await.until(SOON, () -> smtp.receivedFor(otto.email()).size() == 2);
        assertThat(smtp.receivedFor(otto.email())).allSatisfy(mail -> {
            assertThat(mail.recipients()).containsExactly(otto.email());
            assertThat(mail.header("To")).containsExactly(otto.email());
            assertThat(mail.header("Bcc")).isEmpty();
            assertThat(mail.header("Cc")).isEmpty();
            assertThat(mail.header("From")).singleElement().asString().endsWith("<portal@gatehouse.localhost>");
            assertThat(mail.header("Subject")).hasSize(1);
        });
        assertThat(smtp.receivedFor("eve@evil.example")).isEmpty();
    }
}
