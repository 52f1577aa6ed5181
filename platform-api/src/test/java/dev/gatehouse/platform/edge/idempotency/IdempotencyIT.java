package dev.gatehouse.platform.edge.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.organization.RenameOrganizationRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RawHttp;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.Scene;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that comes again under its key is done once and answered as before, on two nodes. */
class IdempotencyIT {

    private static final String NAME = "/api/staff/organization/name";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static Platform second;

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final String key = UUID.randomUUID().toString();
    private final Rows rows = new Rows(firm.platform().database());

    @BeforeAll
    static void secondNodeStarts() {
        second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h");
    }

    @AfterAll
    static void secondNodeStops() {
        second.close();
    }

    private Answer rename(Http caller, String key, String name) {
        return caller.with("If-Match", "\"1\"")
                .with("Idempotency-Key", key)
                .put(NAME, new RenameOrganizationRequest(name));
    }

    private Answer rename(String name) {
        return rename(maya.http(), key, name);
    }

    private long renamed() {
        return rows.number("select count(*) from event where org_id = ? and type = 'organization.renamed'", firm.id());
    }

    @Test
    @Requirement("S-35")
    void fiftyAtOnceOnTwoNodesHaveOneEffectAndOneAnswer() {
        Http there = new Http(second.url(), maya.http().headers());
        List<Answer> answers =
                AtOnce.run(50, number -> rename(number % 2 == 0 ? maya.http() : there, key, "Harbor & Lane"));
        assertThat(answers).allSatisfy(answer -> {
            if (answer.status() != 200) {
                answer.expectProblem(ProblemCode.REQUEST_IN_PROGRESS);
                assertThat(answer.header("retry-after")).isEqualTo("1");
            }
        });
        List<Answer> done =
                answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(done.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(done.stream()
                        .filter(answer -> answer.header("idempotency-replayed").isEmpty()))
                .hasSize(1);
        assertThat(renamed()).isEqualTo(1);
        Answer again = rename("Harbor & Lane").expect(200);
        assertThat(again.text()).isEqualTo(done.getFirst().text());
        assertThat(again.header("etag")).isEqualTo("\"2\"");
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
    }

    @Test
    @Requirement("S-35")
    void sameKeyForAnotherRequestIsRefused() {
        rename("Harbor & Lane").expect(200);
        rename("Lane & Harbor").expectProblem(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        maya.http()
                .with("If-Match", "\"1\"")
                .with("Idempotency-Key", key)
                .put(NAME + "?x=1", new RenameOrganizationRequest("Harbor & Lane"))
                .expectProblem(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        assertThat(renamed()).isEqualTo(1);
    }

    @Test
    @Requirement("S-35")
    void keyBelongsToTheRouteTheFirmAndWhoAsks() {
        rename("Harbor & Lane").expect(200);
        maya.http()
                .with("Idempotency-Key", key)
                .put("/api/staff/profile/name", new RenameOrganizationRequest("Maya Lindt"))
                .expect(204);
        Member admin = firm.member(MemberRole.ADMIN);
        rename(admin.http(), key, "Other").expectProblem(ProblemCode.STALE_VERSION);
        Firm other = Platform.shared().firm();
        Answer theirs = rename(other.owner().http(), key, "Third").expect(200);
        assertThat(theirs.header("idempotency-replayed")).isEmpty();
        assertThat(rename("Harbor & Lane").expect(200).text()).contains("Harbor");
    }

    @Test
    @Requirement("S-35")
    void refusalIsNotKept() {
        rename(maya.http(), key, " ").expectProblem(ProblemCode.VALIDATION_FAILED);
        firm.execute("update organization_profile set version = 7 where org_id = ?", firm.id());
        rename("Harbor & Lane").expectProblem(ProblemCode.STALE_VERSION);
        firm.execute("update organization_profile set version = 1 where org_id = ?", firm.id());
        Answer done = rename("Harbor & Lane").expect(200);
        assertThat(done.header("idempotency-replayed")).isEmpty();
        assertThat(renamed()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "", "x", "\"quoted\""})
    void keyIsVisibleAscii(String candidate) {
        String malformed = candidate.equals("x") ? "x".repeat(256) : candidate;
        Answer answer = rename(maya.http(), malformed, "Harbor & Lane");
        if (candidate.startsWith("\"")) {
            answer.expect(200);
        } else {
            answer.expectProblem(ProblemCode.VALIDATION_FAILED);
            assertThat(answer.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/Idempotency-Key");
            assertThat(renamed()).isZero();
        }
    }

    @Test
    @Requirement("S-35")
    void requestThatDiedHalfWayIsDoneByTheNextTry() throws SQLException {
        Answer first;
        try (Connection lock = locked("organization_profile")) {
            CompletableFuture<Answer> asking = CompletableFuture.supplyAsync(() -> rename("Harbor & Lane"));
            String waiting =
                    "select pid from pg_stat_activity where wait_event_type = 'Lock' and usename = 'gatehouse_app'"
                            + " and query like '%organization_profile%'";
            Await.until(PATIENCE, () -> !rows.texts(waiting).isEmpty());
            rows.texts("select pg_terminate_backend(pid) from (" + waiting + ") as died");
            first = asking.join();
            lock.rollback();
        }
        assertThat(first.status()).as(first.text()).isGreaterThanOrEqualTo(500);
        assertThat(renamed()).isZero();
        rename("Harbor & Lane").expect(200);
        assertThat(rename("Harbor & Lane").expect(200).header("idempotency-replayed"))
                .isEqualTo("true");
        assertThat(renamed()).isEqualTo(1);
    }

    private Connection locked(String table) throws SQLException {
        Connection lock = firm.platform().database().connect();
        lock.setAutoCommit(false);
        try (PreparedStatement statement =
                lock.prepareStatement("select 1 from " + table + " where org_id = ? for update")) {
            statement.setObject(1, firm.id());
            statement.executeQuery();
        }
        return lock;
    }

    /** What has several transactions claims the key; a node that died leaves a claim which runs out. */
    @Test
    @Requirement("S-35")
    void claimOfADeadNodeRunsOut() {
        Scene scene = Scene.in(firm, "otto-" + Ids.next() + "@client.example");
        String path = "/api/staff/contacts/" + scene.ids().get("contactId") + "/sessions";
        Http keyed = maya.http().with("Idempotency-Key", key);
        keyed.delete(path).expect(204);
        assertThat(keyed.delete(path).expect(204).header("idempotency-replayed"))
                .isEqualTo("true");
        claimed("now() + interval '1 minute'");
        assertThat(keyed.delete(path)
                        .expectProblem(ProblemCode.REQUEST_IN_PROGRESS)
                        .header("retry-after"))
                .isEqualTo("1");
        claimed("now()");
        assertThat(keyed.delete(path).expect(204).header("idempotency-replayed"))
                .isEmpty();
        assertThat(keyed.delete(path).expect(204).header("idempotency-replayed"))
                .isEqualTo("true");
    }

    private void claimed(String until) {
        assertThat(firm.execute(
                        "update idempotency_key set done_at = null, answer = null, claimed_until = " + until
                                + " where org_id = ?",
                        firm.id()))
                .isEqualTo(1);
    }

    @Test
    @Requirement("S-35")
    void requestWhoseCallerHungUpIsAnsweredWhenItComesAgain() throws SQLException, IOException {
        String session = maya.http().headers().get("Authorization");
        String body = "{\"name\":\"Harbor\"}";
        String waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and query like '%organization_profile%'";
        try (Connection lock = locked("organization_profile");
                RawHttp raw = RawHttp.open(firm.platform())) {
            raw.send(String.join(
                    "\r\n",
                    "PUT " + NAME + " HTTP/1.1",
                    "Host: localhost",
                    "Authorization: " + session,
                    "Content-Type: application/json",
                    "If-Match: \"1\"",
                    "Idempotency-Key: " + key,
                    "Content-Length: " + body.length(),
                    "",
                    body));
            Await.until(PATIENCE, () -> rows.number(waiting) > 0);
            rename("Harbor").expectProblem(ProblemCode.REQUEST_IN_PROGRESS);
            raw.close();
            lock.rollback();
        }
        Await.until(PATIENCE, () -> renamed() == 1);
        Answer again = rename("Harbor").expect(200);
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        assertThat(renamed()).isEqualTo(1);
    }

    @Test
    void databaseHoldsNeitherKeyNorAnswer() {
        rename("Harbor & Lane").expect(200);
        String row = rows.text(
                "select string_agg(k::text || convert_from(decode(replace(encode(answer, 'hex'), '00', '20'), 'hex'),"
                        + " 'latin1'), '') from idempotency_key k where org_id = ?",
                firm.id());
        assertThat(row).doesNotContain(key).doesNotContain("Harbor");
    }

    @Test
    @Requirement("S-35")
    void keyIsGoodForADayAndGoneAfterIt() {
        rename("Harbor & Lane").expect(200);
        firm.execute(
                "update idempotency_key set created_at = now() - interval '23 hours 59 minutes' where org_id = ?",
                firm.id());
        cleanUp();
        assertThat(rename("Harbor & Lane").expect(200).header("idempotency-replayed"))
                .isEqualTo("true");
        firm.execute(
                "update idempotency_key set created_at = now() - interval '24 hours 1 minute' where org_id = ?",
                firm.id());
        cleanUp();
        rename("Harbor & Lane").expectProblem(ProblemCode.STALE_VERSION);
    }

    private void cleanUp() {
        String job = " from work where org_id = ? and kind = 'idempotency-key-removal'";
        firm.execute("update work set due_at = now() where org_id = ? and kind = 'idempotency-key-removal'", firm.id());
        Await.until(
                PATIENCE,
                () -> rows.texts("select due_at > now() and attempts = 0" + job, firm.id())
                        .equals(List.of("t")));
    }

    /** What renews or ends the session it is asked with can not be asked again with it. */
    private static final Set<String> ONCE = Set.of(
            "POST /api/staff/organization/exports",
            "PUT /api/staff/session/organization",
            "DELETE /api/portal/{slug}/session",
            "DELETE /api/portal/{slug}/sessions",
            "DELETE /api/staff/session",
            "DELETE /api/staff/profile/sessions",
            "DELETE /api/operator/session",
            "POST /api/portal/{slug}/session/challenges");

    static Stream<ApiRoute> unsafe() {
        return ApiRoutes.working().filter(route -> !route.method().equals("GET") && !ONCE.contains(route.toString()));
    }

    @Test
    @Requirement("S-35")
    void everyUnsafeRouteAnswersARepeatedRequestAsBefore() {
        Scene home = Scene.in(firm, "otto-" + Ids.next() + "@client.example");
        assertThat(unsafe()).hasSizeGreaterThan(60).allSatisfy(route -> {
            Http keyed =
                    home.caller(route).with("Idempotency-Key", UUID.randomUUID().toString());
            String body = route.body(home.ids());
            Answer first = route.send(keyed, home.ids(), body);
            Answer again = route.send(keyed, home.ids(), body);
            assertThat(again.status()).as(again.text()).isEqualTo(first.status());
            if (first.status() < 300) {
                assertThat(again.header("idempotency-replayed")).isEqualTo("true");
                assertThat(again.text()).isEqualTo(first.text());
                assertThat(again.header("etag")).isEqualTo(first.header("etag"));
            }
        });
    }
}
