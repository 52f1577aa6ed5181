package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.portal.HomeEngagement;
import dev.gatehouse.contract.portal.PortalVisitorResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Otto comes to the door of his firm with nothing but his address, and others try it without his mailbox. */
class DoorIT {

    private final OttoAtDoor scene = OttoAtDoor.create();
    private final Firm firm = scene.firm();
    private final Doorstep otto = scene.otto();
    private final Contact.Card card = scene.card();
    private final EngagementResponse taxes = scene.taxes();

    @Test
    @Requirement({"D-14", "D-15", "D-16", "D-17", "D-18", "D-19"})
    void addressAndCodeLeadHome() {
        String code = otto.codeFor(card.email());
        assertThat(code).matches("[0-9]{6}");
        PortalVisitorResponse visitor = otto.enters(code).expect(201).as(PortalVisitorResponse.class);
        assertThat(visitor).isEqualTo(new PortalVisitorResponse("Otto Berg", null));
        assertThat(otto.http().get(otto.path("/session")).as(PortalVisitorResponse.class))
                .isEqualTo(visitor);
        assertThat(otto.home().contactName()).isEqualTo("Otto Berg");
        assertThat(otto.home().engagements())
                .extracting(HomeEngagement::id, HomeEngagement::title, HomeEngagement::toDo)
                .containsExactly(tuple(taxes.id(), taxes.title(), 2));
        assertThat(scene.signIns()).isEqualTo(1);
    }

    @Test
    @Requirement({"D-11", "D-44", "D-45"})
    void everyMailWithALinkTellsOfTheDoorToo() {
        MailMessage mail = Platform.services()
                .mailbox()
                .awaitMessage(card.email(), found -> found.text().contains("/open#t="), Duration.ofSeconds(10));
        String door = "http://localhost:8080/portal/" + firm.slug();
        assertThat(mail.text()).contains("with your e-mail address and a code: " + door);
        assertThat(mail.html()).contains("href=\"" + door + "\"");
        assertThat(otto.enteredAs(card.email()).home().engagements()).hasSize(1);
    }

    @Test
    @Requirement({"D-13", "D-21", "D-46", "S-07"})
    void unknownAddressGetsTheSameAnswerAndNoMail() {
        String nobody = "nobody-" + Ids.next() + "@client.example";
        Answer known = otto.asks(card.email()).expect(202);
        Answer unknown = Doorstep.of(firm).asks(nobody).expect(202);
        assertThat(unknown.text()).isEqualTo(known.text());
        assertThat(withoutValues(unknown)).isEqualTo(withoutValues(known));
        Checksums.settle(firm);
        assertThat(Platform.services().mailbox().messagesTo(nobody)).isEmpty();
        assertThat(otto.codeMails(card.email())).hasSize(1);
    }

    @Test
    @Requirement({"S-07", "S-10"})
    void wrongCodesForKnownAndUnknownAddressesAreRefusedAlike() {
        Doorstep stranger = Doorstep.of(firm);
        stranger.asks("nobody-" + Ids.next() + "@client.example");
        String code = otto.codeFor(card.email());
        for (int i = 0; i <= RateLimit.TRIES_PER_CODE; i++) {
            Answer known = otto.enters(Doorstep.not(code)).expectProblem(ProblemCode.CODE_INVALID);
            Answer unknown = stranger.enters(Doorstep.not(code)).expectProblem(ProblemCode.CODE_INVALID);
            assertThat(unknown.comparable()).isEqualTo(known.comparable());
            assertThat(withoutValues(unknown)).isEqualTo(withoutValues(known));
        }
        otto.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(scene.signIns()).isZero();
    }

    /** Names of headers and everything of the cookies but what is random in them. */
    private static String withoutValues(Answer answer) {
        return answer.response().headers().map().entrySet().stream()
                .filter(header -> !List.of("x-request-id", "date").contains(header.getKey()))
                .map(Object::toString)
                .sorted()
                .toList()
                .toString()
                .replaceAll("=[A-Za-z0-9_-]{40,}", "=…");
    }

    @Test
    @Requirement({"D-15", "D-34", "S-01"})
    void sameAddressAtTwoFirmsIsTwoPeopleInOneBrowser() {
        Firm other = Platform.shared().firm();
        Member luca = other.owner();
        Contact.Card theirs = cardAt(luca, card.email());
        EngagementResponse lease = luca.send(luca.draft(theirs, "Lease"), theirs);
        Doorstep there = otto.next(other);
        otto.enteredAs(card.email());
        there.http().get(there.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        there.enteredAs(card.email());
        assertThat(otto.home().engagements()).extracting(HomeEngagement::id).containsExactly(taxes.id());
        assertThat(there.home().engagements()).extracting(HomeEngagement::id).containsExactly(lease.id());
        otto.checklist(lease.id()).expectProblem(ProblemCode.NOT_FOUND);
        there.checklist(taxes.id()).expectProblem(ProblemCode.NOT_FOUND);
        there.http().delete(there.path("/session")).expect(204);
        assertThat(otto.home().engagements()).hasSize(1);
    }

    @Test
    void firmThatIsCalledAsTheDoorKeepsItsSessions() {
        String former = firm.slug();
        firm.execute("update organization set slug = 'sign-in' where id = ?", firm.id());
        Platform.shared().bean(OrganizationDirectory.class).forget();
        Firm renamed = new Firm(firm.platform(), firm.id(), "sign-in", firm.name());
        try {
            Doorstep there = Doorstep.of(renamed).enteredAs(card.email());
            assertThat(there.home().engagements()).hasSize(1);
        } finally {
            firm.execute("update organization set slug = ? where id = ?", former, firm.id());
        }
    }

    @Test
    @Requirement({"D-15", "S-05"})
    void codeOfOneFirmOpensNoOther() {
        Firm other = Platform.shared().firm();
        cardAt(other.owner(), card.email());
        String code = otto.codeFor(card.email());
        Doorstep there = otto.next(other);
        there.cookies().put("__Host-ghv-" + other.slug(), otto.cookies().get("__Host-ghv-" + firm.slug()));
        there.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        otto.enters(code).expect(201);
    }

    private static Contact.Card cardAt(Member member, String email) {
        Contact.Card made = member.addClient("Otto Berg");
        member.firm().execute("update contact set email = ? where id = ?", email, made.contactId());
        return new Contact.Card(made.clientId(), made.contactId(), made.name(), email);
    }
}
