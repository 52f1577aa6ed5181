package dev.gatehouse.platform.access.signup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.StartSignInRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.signup.VerifySignUpRequest;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.NewFirm;
import dev.gatehouse.platform.testing.Phone;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.StaffDoor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nora signs her firm up: a mailbox is proved, then one firm is made, then she is in. */
class SignUpIT {

    private final Http visitor = Member.visitor(Platform.shared());
    private final Rows rows = new Rows(Platform.shared().database());

    private static PendingSignIn pending(Answer answer) {
        return Objects.requireNonNull(
                answer.expect(201).as(SignInResponse.class).pending());
    }

    private void trialBegins(NewFirm nora) {
        Await.until(
                Duration.ofSeconds(10),
                () -> rows.number("select count(*) from subscription where org_id = ?", nora.id()) == 1);
    }

    @Test
    void newFirmIsThereOnceItsOwnersMailboxIsProvedAndSheGoesOnInside() {
        NewFirm nora = NewFirm.proved(Platform.shared(), visitor);
        assertThat(rows.number("select count(*) from person where email = ?", nora.email()))
                .isZero();
        visitor.get("/portal/" + nora.slug()).expect(404);

        PendingSignIn pending = pending(nora.signsUp());
        assertThat(pending.step()).isEqualTo(SignInStep.ENROL);
        visitor.get("/portal/" + nora.slug()).expect(200);
        StaffSessionResponse session =
                new StaffDoor(visitor).enrolled(pending, new Phone[1]).session();
        assertThat(session.member().role()).isEqualTo(MemberRole.OWNER);
        assertThat(session.member().organization().slug()).isEqualTo(nora.slug());
        assertThat(session.member().organization().plan()).isEqualTo(Catalogue.TRIAL.name());
        trialBegins(nora);
        assertThat(rows.text(
                        "select state || ' ' || plan || ' ' || next_plan from subscription where org_id = ?",
                        nora.id()))
                .isEqualTo("TRIAL PLUS FREE");
        Http inside = visitor.with("Authorization", "Bearer " + session.session());
        inside.get("/api/staff/clients").expect(200);
        assertThat(rows.texts("select type from event where org_id = ? order by seq", nora.id()))
                .contains("organization.created", "member.joined", "subscription.trial-started");
        assertThat(rows.texts("select body from event where org_id = ? order by seq", nora.id()))
                .noneMatch(body -> body.contains(nora.email()) || body.contains("Nora"));
    }

    @Test
    void tenClicksAtOnceMakeOneFirm() {
        NewFirm nora = NewFirm.proved(Platform.shared(), visitor);
        List<Answer> answers = AtOnce.run(10, number -> nora.signsUp());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 503));
        assertThat(rows.number("select count(*) from organization where slug = ?", nora.slug()))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from membership where organization_id = ?", nora.id()))
                .isEqualTo(1);
        trialBegins(nora);
        assertThat(rows.number(
                        "select count(*) from event where org_id = ? and type = 'organization.created'", nora.id()))
                .isEqualTo(1);
    }

    @Test
    @Requirement("S-11")
    void knownAndUnknownAddressesGetTheSameAnswerAndTheSameMail() {
        Firm firm = Platform.shared().firm();
        Member maya = firm.owner();
        long before = Platform.services().mailbox().lastId();
        Answer known = NewFirm.asks(visitor, maya.email());
        StaffDoor.code(maya.email(), before);
        Answer unknown = NewFirm.asks(visitor, "nobody-" + Ids.next() + "@fjord.example");
        assertThat(shape(known)).isEqualTo(shape(unknown));
        NewFirm second = NewFirm.proved(Member.visitor(Platform.shared()), maya.email());
        Answer made = second.signsUp();
        pending(made);
        assertThat(rows.number("select count(*) from person where email = ?", maya.email()))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from membership where person_id = ?", maya.person()))
                .isEqualTo(2);
    }

    private static String shape(Answer answer) {
        return answer.status()
                + answer.text().replaceAll("\"[A-Za-z0-9_-]{43,}\"", "token").replaceAll("\"2[^\"]+Z\"", "time");
    }

    @Test
    void ticketIsGoodForItsMailboxAlone() {
        NewFirm nora = NewFirm.proved(Platform.shared(), visitor);
        nora.signsUp(nora.id(), nora.slug(), "someone-" + nora.id() + "@else.example")
                .expectProblem(ProblemCode.SIGN_IN_EXPIRED);
        new NewFirm(visitor, nora.id(), nora.slug(), nora.email(), "A".repeat(43))
                .signsUp()
                .expectProblem(ProblemCode.SIGN_IN_EXPIRED);
        assertThat(rows.number("select count(*) from organization where slug = ?", nora.slug()))
                .isZero();
        pending(nora.signsUp(nora.id(), nora.slug(), nora.email().toUpperCase()));
    }

    @Test
    void takenAddressLeavesTheTicketGood() {
        Firm firm = Platform.shared().firm();
        NewFirm nora = NewFirm.proved(Platform.shared(), visitor);
        Answer refused =
                nora.signsUp(nora.id(), firm.slug(), nora.email()).expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(refused.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/slug");
        nora.signsUp(nora.id(), "api", nora.email()).expectProblem(ProblemCode.VALIDATION_FAILED);
        pending(nora.signsUp());
    }

    @Test
    void idOfAnotherFirmMakesNothingAndLetsNobodyIn() {
        Firm firm = Platform.shared().firm();
        firm.owner();
        NewFirm nora = NewFirm.proved(Platform.shared(), visitor);
        nora.signsUp(firm.id(), firm.slug(), nora.email()).expectProblem(ProblemCode.CONFLICT);
        nora.signsUp(firm.id(), nora.slug(), nora.email()).expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(rows.number("select count(*) from membership where organization_id = ?", firm.id()))
                .isEqualTo(1);
    }

    @Test
    void codesOfTheTwoDoorsDoNotMix() {
        Firm firm = Platform.shared().firm();
        String email = firm.addMember(MemberRole.OWNER);
        long before = Platform.services().mailbox().lastId();
        String signIn = visitor.post("/api/staff/sign-in/challenges", new StartSignInRequest(email))
                .as(SignInStarted.class)
                .verification();
        String code = StaffDoor.code(email, before);
        visitor.post("/api/staff/sign-up/tickets", new VerifySignUpRequest(signIn, code))
                .expectProblem(ProblemCode.CODE_INVALID);
        before = Platform.services().mailbox().lastId();
        String signUp = NewFirm.asks(visitor, email).as(SignInStarted.class).verification();
        code = StaffDoor.code(email, before);
        visitor.post("/api/staff/sign-in/sessions", new FinishSignInRequest(signUp, code))
                .expectProblem(ProblemCode.CODE_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "Fjord & Söhne GmbH, fjord-sohne-gmbh, true",
        "Straße 7, strasse-7, true",
        "api, api, false",
        "Портал, '', false",
        "--, '', false",
    })
    void addressIsReadOutOfANameAndLookedAtLive(String text, String slug, boolean free) {
        Answer answer = visitor.post("/api/staff/sign-up/slug-checks", "{\"text\":\"" + text + "\"}")
                .expect(200);
        assertThat(answer.json().path("slug").stringValue("")).isEqualTo(slug);
        assertThat(answer.json().path("free").booleanValue()).isEqualTo(free);
        Firm firm = Platform.shared().firm();
        Answer taken = visitor.post("/api/staff/sign-up/slug-checks", "{\"text\":\"" + firm.slug() + "\"}");
        assertThat(taken.json().path("free").booleanValue()).isFalse();
    }
}
