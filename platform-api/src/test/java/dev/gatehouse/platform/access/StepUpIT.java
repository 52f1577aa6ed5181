package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who came by nothing but a link is asked for a code where more is at stake, and then goes on. */
class StepUpIT {

    private static Platform node;

    private final OttoAtDoor scene = OttoAtDoor.create();
    private final Firm firm = scene.firm();
    private final Contact.Card card = scene.card();
    private final Doorstep otto = Doorstep.at(node, firm);

    @BeforeAll
    static void nodeWithSomethingAtStake() {
        node = Platform.start(
                Platform.shared().database(),
                "gatehouse.work.poll=1h",
                "spring.profiles.active=" + SensitiveAct.PROFILE);
    }

    @AfterAll
    static void end() {
        node.close();
    }

    private Answer act() {
        return otto.http().post(otto.path("/sensitive-act"), null);
    }

    @Test
    @Requirement("S-12")
    void linkAloneIsNotEnoughAndACodeIs() {
        otto.opens(scene.link()).expect(201);
        String before = otto.cookies().get("__Host-gh-" + firm.slug());
        act().expectProblem(ProblemCode.STEP_UP_REQUIRED);
        MailMessage mail = otto.awaited(card.email(), otto::asksForStepUp);
        assertThat(mail.text()).doesNotContain("/sign-in#t=");
        otto.stepsUp(Doorstep.not(Doorstep.code(mail))).expectProblem(ProblemCode.CODE_INVALID);
        otto.stepsUp(Doorstep.code(mail)).expect(201);
        act().expect(204);
        assertThat(otto.cookies().get("__Host-gh-" + firm.slug())).isNotEqualTo(before);
        Doorstep old = Doorstep.at(node, firm);
        old.cookies().put("__Host-gh-" + firm.slug(), before);
        old.http().get(old.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        String proofs = "select array_to_string(proofs, ',') from session_record where org_id = ? and ended_at is null"
                + " and owner_kind = 'CONTACT'";
        assertThat(new Rows(Platform.shared().database()).text(proofs, firm.id()))
                .isEqualTo("MAILBOX,LINK");
        String step = "select count(*) from event where org_id = ? and type = 'contact.signed-in'"
                + " and body::jsonb -> 'data' ->> 'proof' = 'STEP_UP'";
        assertThat(new Rows(Platform.shared().database()).number(step, firm.id()))
                .isEqualTo(1);
    }

    @Test
    void proofThatIsTooOldIsAskedForAgain() {
        otto.enteredAs(card.email());
        act().expect(204);
        String key = SessionId.parse(otto.cookies().get("__Host-gh-" + firm.slug()))
                .orElseThrow()
                .key();
        Proofs old = Proofs.of(null, Clock.now().minus(Duration.ofMinutes(6)));
        RedisProbe.commands()
                .hset(
                        key,
                        "d",
                        SessionData.contact(card.contactId(), old, card.name()).rest());
        act().expectProblem(ProblemCode.STEP_UP_REQUIRED);
        otto.home();
        otto.stepsUp(Doorstep.code(otto.awaited(card.email(), otto::asksForStepUp)))
                .expect(201);
        act().expect(204);
    }

    @Test
    @Requirement("S-12")
    void codeOfSomebodyElseIsNoProof() {
        otto.opens(scene.link()).expect(201);
        Contact.Card nina = scene.maya().addClient("Nina Vogt");
        Doorstep hers = Doorstep.of(firm);
        String code = hers.codeFor(nina.email());
        otto.cookies().put("__Host-ghv-" + firm.slug(), hers.cookies().get("__Host-ghv-" + firm.slug()));
        otto.stepsUp(code).expectProblem(ProblemCode.CODE_INVALID);
        act().expectProblem(ProblemCode.STEP_UP_REQUIRED);
    }

    @Test
    void strangerIsNotAskedForAnything() {
        act().expectProblem(ProblemCode.UNAUTHENTICATED);
        otto.asksForStepUp().expectProblem(ProblemCode.UNAUTHENTICATED);
    }
}
