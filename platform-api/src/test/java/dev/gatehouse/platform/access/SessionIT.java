package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Life and death of sessions. Their clock is turned in Redis, where they live. */
class SessionIT {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private Contact otto;

    @BeforeEach
    void ottoHasCome() {
        Contact.Card card = maya.addClient("Otto Berg");
        maya.send(maya.draft(card, "Bank statements"), card);
        otto = Contact.open(firm, card.email());
    }

    private String read() {
        return otto.path("/checklists/" + otto.engagementId());
    }

    private static String session(Http contact) {
        return contact.headers().get("Cookie").split("=", 2)[1];
    }

    private Http withCookie(String name, String session) {
        return Contact.browser(Platform.shared()).with("Cookie", name + "=" + session);
    }

    private String cookieName() {
        return "__Host-gh-" + firm.slug();
    }

    private static String key(String session) {
        return SessionId.parse(session).orElseThrow().key();
    }

    @Test
    @Requirement("S-12")
    void idThatWasThereBeforeIsNeverTheSignedInOne() {
        String planted = firm.id() + "." + "A".repeat(43);
        Http victim = withCookie(cookieName(), planted);
        String cookie = Contact.redeem(firm, victim, otto.token()).expect(201).header("set-cookie");
        assertThat(cookie).doesNotContain(planted);
        victim.get(read()).expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    @Requirement("S-12")
    void comingInAgainGivesANewIdAndEndsTheOneBefore() {
        String cookie =
                Contact.redeem(firm, otto.http(), otto.token()).expect(201).header("set-cookie");
        assertThat(cookie).doesNotContain(session(otto.http()));
        otto.http().get(read()).expectProblem(ProblemCode.UNAUTHENTICATED);
        otto.http().with("Cookie", cookie.split(";", 2)[0]).get(read()).expect(200);
    }

    @Test
    @Requirement("S-12")
    void memberWhoSignsInAgainGetsANewIdAndTheOneBeforeEnds() {
        SignInStarted started = maya.http()
                .post("/api/staff/sign-in/challenges", new StartSignInRequest(maya.email()))
                .as(SignInStarted.class);
        SignInWork.settle();
        StaffSessionResponse again = maya.http()
                .post(
                        "/api/staff/sign-in/sessions",
                        new FinishSignInRequest(started.verification(), Member.code(maya.email())))
                .as(SignInResponse.class)
                .session();
        assertThat(again.session()).isNotEqualTo(maya.session());
        maya.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        maya.http()
                .with("Authorization", "Bearer " + again.session())
                .get("/api/staff/session")
                .expect(200);
    }

    @Test
    @Requirement("S-12")
    void signingOutEndsTheSessionForGood() {
        Answer out = otto.http().delete(otto.path("/session")).expect(204);
        assertThat(out.header("set-cookie")).startsWith(cookieName() + "=;").contains("Max-Age=0");
        otto.http().get(read()).expectProblem(ProblemCode.UNAUTHENTICATED);
        maya.http().delete("/api/staff/session").expect(204);
        maya.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    @Requirement("S-13")
    void cookieIsOpaqueAndBoundToThisHostAndItsPages() {
        String cookie = Contact.redeem(firm, Contact.browser(Platform.shared()), otto.token())
                .header("set-cookie");
        assertThat(cookie)
                .matches(cookieName() + "=" + firm.id() + "\\.[A-Za-z0-9_-]{43};.*")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=604800;")
                .doesNotContainIgnoringCase("domain");
    }

    @Test
    @Requirement("S-13")
    void useSlidesTheEndToADay() {
        List.of(session(otto.http()), maya.session())
                .forEach(session -> RedisProbe.commands().expire(key(session), 60));
        otto.http().get(read()).expect(200);
        maya.http().get("/api/staff/session").expect(200);
        assertThat(List.of(session(otto.http()), maya.session()))
                .allSatisfy(session ->
                        assertThat(RedisProbe.commands().ttl(key(session))).isBetween(DAY - 5, DAY));
    }

    @Test
    @Requirement("S-13")
    void dayWithoutUseEndsIt() {
        String key = key(session(otto.http()));
        RedisProbe.commands().pexpire(key, 1);
        Await.until(Duration.ofSeconds(5), () -> RedisProbe.commands().exists(key) == 0);
        otto.http().get(read()).expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    @Requirement("S-13")
    void absoluteEndHoldsWhateverTheActivity() {
        String key = key(session(otto.http()));
        RedisProbe.commands().hset(key, "a", Long.toString(RedisProbe.now() + 100));
        otto.http().get(read()).expect(200);
        assertThat(RedisProbe.commands().ttl(key)).isBetween(1L, 100L);
        RedisProbe.commands().hset(key, "a", Long.toString(RedisProbe.now() - 1));
        otto.http().get(read()).expectProblem(ProblemCode.UNAUTHENTICATED);
        assertThat(RedisProbe.commands().exists(key)).isZero();
    }

    @Test
    @Requirement("S-05")
    void sessionAtThePortalOfAnotherFirmIsRefusedAndWrittenDownAtHome() {
        Firm other = Platform.shared().firm();
        Http stray = withCookie("__Host-gh-" + other.slug(), session(otto.http()));
        stray.get("/api/portal/" + other.slug() + "/checklists/" + otto.engagementId())
                .expectProblem(ProblemCode.UNAUTHENTICATED);
        Rows rows = new Rows(Platform.shared().database());
        String misused = "select count(*) from event where org_id = ? and stream = ? and type = 'session.misused'";
        assertThat(rows.number(misused, firm.id(), "organization:" + firm.id())).isEqualTo(1);
        assertThat(rows.number("select count(*) from event where org_id = ?", other.id()))
                .isZero();
        otto.http().get(read()).expect(200);
    }

    @Test
    @Requirement("S-05")
    void firmComesFromTheSessionWhateverTheRequestSays() {
        Firm other = Platform.shared().firm();
        Member nina = other.owner();
        Contact.Card theirs = nina.addClient("Nina Vogt");
        Answer answer = maya.http()
                .with("X-Organization-Id", other.id().toString())
                .with("Cookie", "organization=" + other.id())
                .get("/api/staff/clients?orgId=" + other.id() + "&org_id=" + other.id() + "&q=Nina&q=Vogt");
        assertThat(answer.text()).doesNotContain(theirs.clientId().toString(), "Nina Vogt");
        maya.http()
                .get("/api/staff/clients/" + theirs.clientId() + "?orgId=" + other.id())
                .expect(404);
    }

    @Test
    @Requirement("S-17")
    void sessionThatAsksTooMuchWaits() {
        Await.until(Duration.ofSeconds(10), () -> RedisProbe.now() % 60 < 55);
        String minute = Long.toString(RedisProbe.now() / 60);
        RedisProbe.commands().hset(key(session(otto.http())), Map.of("w", minute, "n", "599"));
        otto.http().get(read()).expect(200);
        Answer refused = otto.http().get(read()).expectProblem(ProblemCode.RATE_LIMITED);
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
    }
}
