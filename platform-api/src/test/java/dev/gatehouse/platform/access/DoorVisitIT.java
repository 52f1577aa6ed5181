package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.portal.HomeEngagement;
import dev.gatehouse.contract.portal.HomeResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.RedisProbe;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What Otto has behind the door: a session of his own, and the home with everything that is asked of him. */
class DoorVisitIT {

    private final OttoAtDoor scene = OttoAtDoor.create();
    private final Firm firm = scene.firm();
    private final Member maya = scene.maya();
    private final Doorstep otto = scene.otto();
    private final Contact.Card card = scene.card();
    private final EngagementResponse taxes = scene.taxes();

    @Test
    @Requirement({"D-25", "D-27", "S-12", "S-13"})
    void sessionIsAnOpaqueCookieOfThisFirmAndNewEachTime() {
        String cookie =
                otto
                        .enters(otto.codeFor(card.email()))
                        .expect(201)
                        .response()
                        .headers()
                        .allValues("set-cookie")
                        .stream()
                        .filter(set -> set.startsWith("__Host-gh-" + firm.slug() + "="))
                        .findFirst()
                        .orElseThrow();
        assertThat(cookie)
                .matches("__Host-gh-" + firm.slug() + "=" + firm.id() + "\\.[A-Za-z0-9_-]{43};.*")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContainIgnoringCase("domain");
        String first = otto.cookies().get("__Host-gh-" + firm.slug());
        Doorstep before = Doorstep.of(firm);
        before.cookies().put("__Host-gh-" + firm.slug(), first);
        assertThat(before.home().engagements()).hasSize(1);
        otto.enteredAs(card.email());
        assertThat(otto.cookies().get("__Host-gh-" + firm.slug())).isNotEqualTo(first);
        before.http().get(before.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        assertThat(otto.home().engagements()).hasSize(1);
    }

    @Test
    @Requirement({"D-26", "S-13"})
    void visitGoesOnWhileItIsUsedAndEndsAfterASilentDay() {
        otto.enteredAs(card.email());
        String key = SessionId.parse(otto.cookies().get("__Host-gh-" + firm.slug()))
                .orElseThrow()
                .key();
        RedisProbe.commands().expire(key, 60);
        otto.home();
        assertThat(RedisProbe.commands().ttl(key))
                .isBetween(
                        Duration.ofDays(1).toSeconds() - 5, Duration.ofDays(1).toSeconds());
        RedisProbe.commands().del(key);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    void signingOutEndsTheVisit() {
        otto.enteredAs(card.email());
        otto.http().delete(otto.path("/session")).expect(204);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
    }

    @Test
    void whatALinkCanDoACodeCanDoToo() {
        otto.enteredAs(card.email());
        Contact working = new Contact(firm, "", taxes.id(), otto.http());
        working.http()
                .post(working.path("/checklists/" + taxes.id() + "/opening"), "{}")
                .expect(204);
        working.upload(taxes.items().getFirst().id(), "statement.pdf", "%PDF-1.4 one page");
        assertThat(working.checklist().progress().waiting()).isEqualTo(1);
        assertThat(otto.home().engagements().getFirst().toDo()).isEqualTo(1);
        assertThat(maya.read(taxes).invitations().getFirst().openedAt()).isNotNull();
    }

    @Test
    @Requirement("R-25")
    void revokedLinkTakesItsChecklistAwayAtOnce() {
        EngagementResponse payroll = maya.send(maya.draft(card, "Payroll"), card);
        otto.enteredAs(card.email());
        assertThat(otto.home().engagements()).hasSize(2);
        String invitation =
                "/api/staff/invitations/" + taxes.invitations().getFirst().id() + "/revocation";
        maya.http().put(invitation, null).expect(204);
        otto.checklist(taxes.id()).expectProblem(ProblemCode.NOT_FOUND);
        otto.http()
                .post(otto.path("/checklists/" + taxes.id() + "/opening"), "{}")
                .expectProblem(ProblemCode.NOT_FOUND);
        Contact working = new Contact(firm, "", taxes.id(), otto.http());
        working.startAnswer(taxes.items().getFirst().id(), Ids.next(), Contact.declaration("a.txt", "a"))
                .expectProblem(ProblemCode.NOT_FOUND);
        otto.checklist(payroll.id()).expect(200);
        assertThat(otto.home().engagements()).extracting(HomeEngagement::id).containsExactly(payroll.id());
    }

    @Test
    void contactWithoutAnythingFindsAnEmptyHome() {
        Contact.Card nina = maya.addClient("Nina Vogt");
        assertThat(Doorstep.of(firm).enteredAs(nina.email()).home().engagements())
                .isEmpty();
    }

    @Test
    void homeComesInPagesMostUrgentFirst() {
        for (int i = 0; i < 21; i++) {
            maya.send(maya.draft(card, "Payroll " + i), card);
        }
        otto.enteredAs(card.email());
        var first = otto.home();
        assertThat(first.engagements()).hasSize(20);
        var second = otto.http().get(otto.path("/home?cursor=" + first.next())).as(HomeResponse.class);
        assertThat(second.engagements()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(first.engagements()).doesNotContainAnyElementsOf(second.engagements());
        otto.http().get(otto.path("/home?cursor=nonsense")).expectProblem(ProblemCode.INVALID_REQUEST);
    }

    @Test
    void linkSessionSeesItsOwnEngagementOnly() {
        Contact linked = Contact.open(firm, card.email(), Contact.token(card.email(), firm));
        maya.send(maya.draft(card, "Payroll"), card);
        assertThat(linked.http()
                        .get(linked.path("/home"))
                        .as(HomeResponse.class)
                        .engagements())
                .extracting(HomeEngagement::id)
                .containsExactly(taxes.id());
    }
}
