package dev.gatehouse.platform.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.SendEngagementRequest;
import dev.gatehouse.contract.portal.StartUploadsRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking a contact every way in, and giving them back. */
class RevokeContactIT {

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Rows rows = new Rows(Platform.shared().database());
    private Contact.Card card;
    private EngagementResponse sent;
    private Contact otto;

    @BeforeEach
    void ottoHasCome() {
        card = maya.addClient("Otto Berg");
        sent = maya.send(maya.draft(card, "Bank statements"), card);
        otto = Contact.open(firm, card.email(), Contact.token(card.email(), firm));
    }

    private String revocation() {
        return "/api/staff/contacts/" + card.contactId() + "/revocation";
    }

    private ContactResponse shown() {
        return maya.http()
                .get("/api/staff/clients/" + card.clientId())
                .as(ClientResponse.class)
                .contacts()
                .getFirst();
    }

    private long events(String type) {
        return rows.number("select count(*) from event where org_id = ? and type = ?", firm.id(), type);
    }

    @Test
    @Requirement({"S-14", "M-89", "K-14"})
    void nothingOfTheContactWorksOnAnyNodeASecondLater() {
        Doorstep door = Doorstep.of(firm).enteredAs(card.email());
        try (Platform other = Platform.start(Platform.shared().database())) {
            List<Http> everywhere = List.of(
                    otto.http(),
                    door.http(),
                    new Http(other.url(), otto.http().headers()),
                    new Http(other.url(), door.http().headers()));
            assertThat(everywhere)
                    .allSatisfy(http -> http.get(otto.path("/home")).expect(200));
            maya.http().put(revocation(), null).expect(204);
            long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            while (System.nanoTime() < end) {
                assertThat(everywhere).allSatisfy(http -> {
                    refused(http.get(otto.path("/home")));
                    refused(http.get(otto.path("/checklists/" + sent.id())));
                    refused(http.post(
                            otto.path("/items/" + sent.items().getFirst().id() + "/uploads"),
                            new StartUploadsRequest(Ids.next(), List.of(Contact.declaration("a.pdf", "pages")))));
                });
            }
        }
        assertThat(shown().revokedAt()).isNotNull();
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(401, 404);
    }

    /** As one would be that reached Redis after all others had been ended there. */
    @Test
    @Requirement({"S-14", "M-89"})
    void sessionThatOutlivedTheRevocationOpensNothing() {
        Doorstep door = Doorstep.of(firm).enteredAs(card.email());
        firm.execute("update contact set revoked_at = now() where org_id = ? and id = ?", firm.id(), card.contactId());
        assertThat(List.of(otto.http(), door.http()))
                .allSatisfy(http -> http.get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED));
    }

    @Test
    @Requirement({"M-89", "K-14"})
    void linkAndPendingCodeStopWorking() {
        Doorstep door = Doorstep.of(firm);
        String code = door.codeFor(card.email());
        maya.http().put(revocation(), null).expect(204);
        door.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        Contact.redeem(firm, Contact.browser(Platform.shared()), otto.token()).expectProblem(ProblemCode.LINK_UNKNOWN);
    }

    @Test
    @Requirement("M-89")
    void pendingCodeStopsWorkingAlsoWhenRedisHasNotHeardOfIt() {
        Doorstep door = Doorstep.of(firm);
        String code = door.codeFor(card.email());
        firm.execute("update contact set revoked_at = now() where org_id = ? and id = ?", firm.id(), card.contactId());
        door.enters(code).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(rows.number(
                        "select count(*) from session_record where org_id = ? and 'MAILBOX' = any(proofs)"
                                + " and owner_kind = 'CONTACT'",
                        firm.id()))
                .isZero();
    }

    @Test
    @Requirement({"D-46", "M-89"})
    void doorAnswersAsItAnswersAStranger() {
        maya.http().put(revocation(), null).expect(204);
        Doorstep door = Doorstep.of(firm);
        Answer known = door.asks(card.email()).expect(202);
        Answer unknown = Doorstep.of(firm).asks("nobody-" + Ids.next() + "@client.example");
        assertThat(known.comparable()).isEqualTo(unknown.comparable());
        Checksums.settle(firm);
        assertThat(door.codeMails(card.email())).isEmpty();
    }

    @Test
    void staffAreToldThatItIsTheRevocation() {
        maya.http().put(revocation(), null).expect(204);
        Answer trace = maya.http()
                .get("/api/staff/contacts/" + card.contactId() + "/access-trace")
                .expect(200);
        assertThat(trace.json().path("canEnter").asBoolean(true)).isFalse();
        assertThat(trace.json().at("/checks/1/reason").stringValue("")).isEqualTo("revoked");
    }

    @Test
    void revokedContactIsInvitedToNothing() {
        maya.http().put(revocation(), null).expect(204);
        Answer answer = maya.http()
                .post(
                        "/api/staff/engagements/" + sent.id() + "/invitations",
                        new SendEngagementRequest(List.of(card.contactId())))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(answer.json().at("/errors/0/code").stringValue("")).isEqualTo("unknown-contact");
    }

    @Test
    void restoringGivesBackTheDoorAndTheLinksButNotTheOldMails() {
        maya.http().put(revocation(), null).expect(204);
        maya.http().delete(revocation()).expect(204);
        assertThat(shown().revokedAt()).isNull();
        Doorstep door = Doorstep.of(firm).enteredAs(card.email());
        door.checklist(sent.id()).expect(200);
        Contact.redeem(firm, Contact.browser(Platform.shared()), otto.token()).expectProblem(ProblemCode.LINK_UNKNOWN);
        String invitation = sent.invitations().getFirst().id().toString();
        maya.http()
                .post("/api/staff/invitations/" + invitation + "/mails", null)
                .expect(202);
        Await.until(
                Duration.ofSeconds(10), () -> !Contact.token(card.email(), firm).equals(otto.token()));
        Contact.open(firm, card.email(), Contact.token(card.email(), firm)).checklist();
    }

    @Test
    void linkThatWasRevokedByItselfStaysRevoked() {
        String invitation = sent.invitations().getFirst().id().toString();
        maya.http()
                .put("/api/staff/invitations/" + invitation + "/revocation", null)
                .expect(204);
        maya.http().put(revocation(), null).expect(204);
        maya.http().delete(revocation()).expect(204);
        assertThat(maya.read(sent).invitations().getFirst().state().name()).isEqualTo("REVOKED");
    }

    @Test
    void askingTwiceDoesItOnce() {
        maya.http().put(revocation(), null).expect(204);
        maya.http().put(revocation(), null).expect(204);
        maya.http().delete(revocation()).expect(204);
        maya.http().delete(revocation()).expect(204);
        assertThat(List.of(events("contact.revoked"), events("contact.restored"), events("sessions.revoked")))
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void workRepeatsWhatRedisCouldNotHear() {
        firm.execute("update contact set revoked_at = now() where org_id = ? and id = ?", firm.id(), card.contactId());
        otto.http().get(otto.path("/session")).expect(200);
        firm.execute(
                "insert into work (org_id, id, kind, subject_id) values (?, ?, 'contact-doors-close', ?)",
                firm.id(),
                Ids.next(),
                card.contactId());
        Await.until(
                Duration.ofSeconds(10),
                () -> otto.http().get(otto.path("/session")).status() == 401);
        assertThat(RedisProbe.commands().keys("{" + firm.id() + "}:n:" + card.contactId()))
                .isEmpty();
    }

    @Test
    void otherFirmRevokesNobodyHere() {
        Member nina = Platform.shared().firm().owner();
        nina.http().put(revocation(), null).expectProblem(ProblemCode.NOT_FOUND);
        nina.http().delete(revocation()).expectProblem(ProblemCode.NOT_FOUND);
        otto.http().get(otto.path("/home")).expect(200);
    }

    @Test
    void rotatedLinkOpensWithTheNewMailOnly() {
        String invitation = sent.invitations().getFirst().id().toString();
        maya.http()
                .put("/api/staff/invitations/" + invitation + "/rotation", null)
                .expect(204);
        Contact.redeem(firm, Contact.browser(Platform.shared()), otto.token()).expectProblem(ProblemCode.LINK_UNKNOWN);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        Await.until(
                Duration.ofSeconds(10), () -> !Contact.token(card.email(), firm).equals(otto.token()));
        Contact.open(firm, card.email(), Contact.token(card.email(), firm)).checklist();
        assertThat(events("link.rotated")).isEqualTo(1);
    }

    @Test
    void cardSaysWhenTheContactWasLastThere() {
        assertThat(shown().lastAccessAt()).isNotNull();
        assertThat(maya.addClient("Ida Berg"))
                .satisfies(ida -> assertThat(maya.http()
                                .get("/api/staff/clients/" + ida.clientId())
                                .as(ClientResponse.class)
                                .contacts()
                                .getFirst()
                                .lastAccessAt())
                        .isNull());
    }
}
