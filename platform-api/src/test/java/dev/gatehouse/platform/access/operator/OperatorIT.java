package dev.gatehouse.platform.access.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.operator.RedeemOperatorInvitationRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Operator;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.StaffDoor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Sam runs the service: comes in with two proofs, sees which firms there are, and nothing of theirs. */
class OperatorIT {

    private static final String SIGN_IN = "/api/operator/sign-in";

    private final Http visitor = Member.visitor(Platform.shared());
    private final Rows rows = new Rows(Platform.shared().database());

    private PendingSignIn half(String email) {
        long before = Platform.services().mailbox().lastId();
        String verification = visitor.post(SIGN_IN + "/challenges", new StartSignInRequest(email))
                .expect(202)
                .as(SignInStarted.class)
                .verification();
        return visitor.post(SIGN_IN + "/sessions", new FinishSignInRequest(verification, StaffDoor.code(email, before)))
                .expect(201)
                .as(PendingSignIn.class);
    }

    @Test
    @Requirement("S-38")
    void mailedCodeAloneIsNeverASession() {
        Operator sam = Operator.signedIn(Platform.shared());
        PendingSignIn pending = half(sam.email());
        assertThat(pending.step()).isEqualTo(SignInStep.PROVE);
        visitor.with("Authorization", "Bearer " + pending.pending())
                .get("/api/operator/session")
                .expectProblem(ProblemCode.UNAUTHENTICATED);
        visitor.post(
                        "/api/staff/sign-in/proofs",
                        new ProveSignInRequest(
                                pending.pending(), StaffDoor.totp(sam.phone().code(0))))
                .expectProblem(ProblemCode.SIGN_IN_EXPIRED);
        ProveSignInRequest right = new ProveSignInRequest(
                pending.pending(), StaffDoor.totp(sam.phone().code(0)));
        List<Answer> answers = AtOnce.run(5, number -> visitor.post(SIGN_IN + "/proofs", right));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(rows.texts(
                        "select e.body from event e join event_value v on v.org_id = e.org_id and v.event_id = e.id"
                                + " where e.type = 'operator.signed-in' and v.value = ? order by e.seq",
                        sam.email()))
                .hasSize(2)
                .last(InstanceOfAssertFactories.STRING)
                .contains("\"proofs\":\"MAILBOX,TOTP\"")
                .doesNotContain(sam.email());
    }

    @Test
    void printedLinkWorksOnceAndForADay() {
        String email = "ops-" + Ids.next() + "@gatehouse.example";
        String first = Operator.token(Platform.shared(), email);
        String second = Operator.token(Platform.shared(), email.toUpperCase());
        visitor.post(SIGN_IN + "/invitations", new RedeemOperatorInvitationRequest(first))
                .expectProblem(ProblemCode.LINK_UNKNOWN);
        List<Answer> answers = AtOnce.run(
                20, number -> visitor.post(SIGN_IN + "/invitations", new RedeemOperatorInvitationRequest(second)));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        String third = Operator.token(Platform.shared(), email);
        Firm firm = Platform.shared().firm();
        firm.execute("update operator set invitation_expires_at = now() where email = ?", email);
        visitor.post(SIGN_IN + "/invitations", new RedeemOperatorInvitationRequest(third))
                .expectProblem(ProblemCode.LINK_UNKNOWN);
        assertThat(rows.texts("select encode(invitation_hash, 'escape') from operator"))
                .noneMatch(third::equals);
    }

    @Test
    void oneMailboxCanBeBothAndTheDoorsDoNotMix() {
        Operator sam = Operator.signedIn(Platform.shared());
        Firm firm = Platform.shared().firm();
        Member member = firm.owner();
        firm.execute("update person set email = ? where email = ?", sam.email(), member.email());
        long before = Platform.services().mailbox().lastId();
        String verification = visitor.post("/api/staff/sign-in/challenges", new StartSignInRequest(sam.email()))
                .as(SignInStarted.class)
                .verification();
        String code = StaffDoor.code(sam.email(), before);
        visitor.post(SIGN_IN + "/sessions", new FinishSignInRequest(verification, code))
                .expectProblem(ProblemCode.CODE_INVALID);
    }

    @Test
    @Requirement("S-38")
    void disabledOperatorIsOutHalfWayAndAtTheNextClick() {
        Operator sam = Operator.signedIn(Platform.shared());
        PendingSignIn pending = half(sam.email());
        Platform.shared().firm().execute("update operator set disabled_at = now() where email = ?", sam.email());
        visitor.post(
                        SIGN_IN + "/proofs",
                        new ProveSignInRequest(
                                pending.pending(), StaffDoor.totp(sam.phone().code(0))))
                .expectProblem(ProblemCode.SIGN_IN_EXPIRED);
        sam.http().get("/api/operator/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        sam.http().get("/api/operator/organizations").expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    void firmsAreFoundByNameOrAddressAndPaged() {
        Firm firm = Platform.shared().firm();
        Platform.shared().firm();
        Operator sam = Operator.signedIn(Platform.shared());
        var found =
                sam.http().get("/api/operator/organizations?q=" + firm.slug()).expect(200);
        assertThat(found.json().path("items")).hasSize(1);
        assertThat(found.json().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("id", "slug", "name", "state", "plan", "usage", "createdAt");
        firm.owner().addClient("Otto Berg");
        String own = "/api/operator/organizations?q=" + firm.slug();
        assertThat(sam.http().get(own + "&state=ACTIVE&plan=PLUS").json().at("/items/0/usage"))
                .hasToString("{\"staffSeats\":1,\"activeClients\":1,\"storage\":0}");
        assertThat(sam.http().get(own + "&state=SUSPENDED").json().path("items"))
                .isEmpty();
        assertThat(sam.http().get(own + "&plan=FREE").json().path("items")).isEmpty();
        sam.http().get(own + "&plan=GOLD").expectProblem(ProblemCode.INVALID_REQUEST);
        var page = sam.http().get("/api/operator/organizations?limit=1").json();
        var next = sam.http()
                .get("/api/operator/organizations?limit=1&cursor="
                        + page.path("next").stringValue(""))
                .json();
        assertThat(next.at("/items/0/id")).isNotEqualTo(page.at("/items/0/id"));
    }

    /** What an operator's requests are bound to shows no row of any firm, whatever a query says. */
    @Test
    @Requirement("S-37")
    void serviceHasNoRowsOfFirms() throws SQLException {
        Firm firm = Platform.shared().firm();
        firm.owner().addClient("Otto Berg");
        List<String> tables = rows.texts("select distinct table_name from information_schema.columns"
                + " where table_schema = 'public' and column_name = 'org_id'");
        assertThat(tables).hasSizeGreaterThan(15);
        try (Connection connection = DriverManager.getConnection(
                        Platform.shared().database().jdbcUrl(), "gatehouse_app", "gatehouse_app");
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.org_id', '00000000-0000-0000-0000-000000000000', false)");
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from \"" + table
                        + "\" where org_id <> '00000000-0000-0000-0000-000000000000'")) {
                    count.next();
                    assertThat(count.getLong(1)).as(table).isZero();
                }
            }
        }
    }
}
