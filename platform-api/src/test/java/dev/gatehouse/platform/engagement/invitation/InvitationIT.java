package dev.gatehouse.platform.engagement.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.contract.invitation.InviteContactRequest;
import dev.gatehouse.contract.invitation.InvitedState;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Doorstep;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Inviting people, from an engagement, from a client, and with nothing but a company's name. */
class InvitationIT {

    private static final String INVITATIONS = "/api/staff/invitations";

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Rows rows = new Rows(Platform.shared().database());

    private static String fresh(String name) {
        return name + "-" + Ids.next() + "@client.example";
    }

    private static InviteContactRequest into(String email, @Nullable UUID client, @Nullable UUID engagement) {
        return new InviteContactRequest(
                Ids.next(), email, "Ida Berg", "Bookkeeper", null, client, engagement, "Nice to meet you");
    }

    private static InviteContactRequest of(String email, String company) {
        return new InviteContactRequest(Ids.next(), email, "Ida Berg", null, company, null, null, null);
    }

    private InvitationListItem invited(InviteContactRequest request) {
        return maya.http().post(INVITATIONS, request).expect(201).as(InvitationListItem.class);
    }

    private List<InvitationListItem> list(Member member, String query) {
        return JsonMapper.shared()
                .convertValue(
                        member.http()
                                .get(INVITATIONS + query)
                                .expect(200)
                                .json()
                                .path("items"),
                        new TypeReference<List<InvitationListItem>>() {});
    }

    private static EngagementResponse sent(Member member, EngagementKind kind, Contact.Card card) {
        CreateEngagementRequest draft = new CreateEngagementRequest(
                Ids.next(), card.clientId(), kind, "Review 2026", null, null, List.of(Member.document("Policy")));
        return member.send(
                member.http().post("/api/staff/engagements", draft).expect(201).as(EngagementResponse.class), card);
    }

    private static EngagementResponse sentAt(Firm firm, EngagementKind kind) {
        Member owner = firm.owner();
        return sent(owner, kind, owner.addClient("Otto Berg"));
    }

    private static MailMessage mailTo(String email) {
        return Platform.services().mailbox().awaitMessage(email, Duration.ofSeconds(10));
    }

    private String problem(InviteContactRequest request) {
        Answer answer = maya.http().post(INVITATIONS, request).expectProblem(ProblemCode.VALIDATION_FAILED);
        return answer.json().at("/errors/0/pointer").stringValue("") + " "
                + answer.json().at("/errors/0/code").stringValue("");
    }

    @Test
    @Requirement({"K-06", "K-07", "K-08", "K-10", "K-12", "K-13", "M-05", "M-14"})
    void fromAnEngagementThePersonGetsALinkOfTheirOwnAndStandsInTheListAtOnce() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = sent(maya, EngagementKind.CASE, card);
        String ida = fresh("ida");
        InvitationListItem invitation = invited(into(ida, null, sent.id()));
        assertThat(invitation.company()).isEqualTo("Otto Berg & Co");
        assertThat(invitation.jobTitle()).isEqualTo("Bookkeeper");
        assertThat(invitation.lastAccessAt()).isNull();
        assertThat(list(maya, "?engagementId=" + sent.id()))
                .extracting(InvitationListItem::email)
                .containsExactly(ida, card.email());
        assertThat(mailTo(ida).text()).contains("Nice to meet you");
        Contact.open(firm, ida, Contact.token(ida, firm)).checklist();
        assertThat(Contact.token(ida, firm)).isNotEqualTo(Contact.token(card.email(), firm));
        InvitationListItem after = list(maya, "?engagementId=" + sent.id()).getFirst();
        assertThat(after.state()).isEqualTo(InvitedState.CAME_IN);
        assertThat(after.lastAccessAt()).isNotNull();
    }

    @Test
    @Requirement({"K-15", "D-43", "D-45"})
    void whereTheDoorTakesACodeTheMailShowsTheWayAndCarriesNoToken() {
        Firm plans = Platform.shared().firm(Preset.SERVICE_PLAN);
        EngagementResponse sent = sentAt(plans, EngagementKind.SERVICE_PLAN);
        String ida = fresh("ida");
        plans.owner().http().post(INVITATIONS, into(ida, null, sent.id())).expect(201);
        assertThat(mailTo(ida).text())
                .contains("/portal/" + plans.slug(), "a code that we mail you", ida, "Nice to meet you")
                .doesNotContain("#");
        Doorstep.of(plans).enteredAs(ida).checklist(sent.id()).expect(200);
    }

    @Test
    @Requirement({"K-11", "K-23", "K-24"})
    void whereTheDoorTakesALinkTheMailLetsItsReaderInOnce() {
        Firm harbor = Platform.shared().firm(Preset.ASSESSMENT);
        EngagementResponse sent = sentAt(harbor, EngagementKind.ASSESSMENT);
        String ida = fresh("ida");
        harbor.owner().http().post(INVITATIONS, into(ida, null, sent.id())).expect(201);
        MailMessage mail = mailTo(ida);
        assertThat(mail.text()).contains("Nice to meet you", "works once, for 15 minutes", "Policy");
        String token = Doorstep.loginLink(mail);
        Doorstep hers = Doorstep.of(harbor);
        hers.presses(token).expect(201);
        hers.checklist(sent.id()).expect(200);
        Doorstep.of(harbor).presses(token).expectProblem(ProblemCode.LINK_USED);
        Doorstep.of(Platform.shared().firm(Preset.ASSESSMENT)).presses(token).expectProblem(ProblemCode.LINK_UNKNOWN);
        MailMessage renewed = Doorstep.of(harbor).mailInPlaceOf(token, ida);
        Doorstep.of(harbor).presses(Doorstep.loginLink(renewed)).expect(201);
    }

    @Test
    @Requirement("K-11")
    void invitationIntoThePortalCarriesALinkWhereTheDoorTakesOne() {
        Firm harbor = Platform.shared().firm(Preset.ASSESSMENT);
        Contact.Card card = harbor.owner().addClient("Otto Berg");
        harbor.owner()
                .http()
                .post(INVITATIONS, into(card.email(), card.clientId(), null))
                .expect(201);
        Doorstep.of(harbor).presses(Doorstep.loginLink(mailTo(card.email()))).expect(201);
    }

    @Test
    @Requirement({"K-14", "S-14"})
    void linkInAnInvitationEndsWithTheInvitation() {
        Firm harbor = Platform.shared().firm(Preset.ASSESSMENT);
        Contact.Card card = harbor.owner().addClient("Otto Berg");
        InviteContactRequest request = into(card.email(), card.clientId(), null);
        harbor.owner().http().post(INVITATIONS, request).expect(201);
        String token = Doorstep.loginLink(mailTo(card.email()));
        harbor.owner()
                .http()
                .put(INVITATIONS + "/" + request.id() + "/revocation", null)
                .expect(204);
        Doorstep.of(harbor).presses(token).expectProblem(ProblemCode.LINK_UNKNOWN);
    }

    @Test
    @Requirement({"D-41", "D-42", "D-43"})
    void fromTheClientCardAKnownContactIsInvitedIntoThePortal() {
        Contact.Card card = maya.addClient("Otto Berg");
        InvitationListItem invitation = invited(into(card.email(), card.clientId(), null));
        assertThat(invitation.contactId()).isEqualTo(card.contactId());
        assertThat(invitation.name()).isEqualTo("Otto Berg");
        assertThat(mailTo(card.email()).subject()).contains("invites you");
        Checksums.settle(firm);
        assertThat(list(maya, "?clientId=" + card.clientId()).getFirst().state())
                .isEqualTo(InvitedState.SENT);
        Doorstep.of(firm).enteredAs(card.email());
        assertThat(list(maya, "?clientId=" + card.clientId()).getFirst().state())
                .isEqualTo(InvitedState.CAME_IN);
        assertThat(problem(into(card.email(), card.clientId(), null))).isEqualTo("/email invited-already");
    }

    @Test
    @Requirement("K-09")
    void withoutAClientTheCompanySaysWhichOneOrMakesIt() {
        InvitationListItem first = invited(of(fresh("ida"), "Lakeside Dental"));
        InvitationListItem second = invited(of(fresh("otto"), "LAKESIDE dental"));
        assertThat(second.clientId()).isEqualTo(first.clientId());
        assertThat(second.company()).isEqualTo("Lakeside Dental");
        assertThat(problem(of(fresh("nobody"), " ".repeat(3)))).isEqualTo("/company required");
        maya.http()
                .post("/api/staff/clients", new CreateClientRequest(Ids.next(), "Lakeside Dental", null))
                .expect(201);
        assertThat(problem(of(fresh("nina"), "Lakeside Dental"))).isEqualTo("/company ambiguous");
    }

    @Test
    void newClientCountsAgainstThePlanBeforeAnythingIsSent() {
        firm.override("active-clients", 0L);
        String ida = fresh("ida");
        maya.http().post(INVITATIONS, of(ida, "Lakeside Dental")).expectProblem(ProblemCode.PLAN_LIMIT_REACHED);
        assertThat(rows.number("select count(*) from contact where org_id = ?", firm.id()))
                .isZero();
        assertThat(rows.number("select count(*) from invitation where org_id = ?", firm.id()))
                .isZero();
    }

    @Test
    void addressOfAnotherClientIsToldKindly() {
        Contact.Card card = maya.addClient("Otto Berg");
        Contact.Card other = maya.addClient("Nina Vogt");
        assertThat(problem(into(card.email().toUpperCase(), other.clientId(), null)))
                .isEqualTo("/email taken");
    }

    @Test
    void sameRequestTwiceEvenAtOnceInvitesOnce() {
        InviteContactRequest request = of(fresh("ida"), "Lakeside Dental");
        assertThat(AtOnce.run(8, number -> maya.http().post(INVITATIONS, request)))
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
        InvitationListItem again = invited(request);
        assertThat(list(maya, ""))
                .singleElement()
                .satisfies(only -> assertThat(only.id()).isEqualTo(again.id()));
        Checksums.settle(firm);
        assertThat(Platform.services().mailbox().messagesTo(request.email())).hasSize(1);
        maya.http()
                .post(
                        INVITATIONS,
                        new InviteContactRequest(
                                request.id(), fresh("otto"), "Otto", null, "Lakeside Dental", null, null, null))
                .expectProblem(ProblemCode.CONFLICT);
    }

    @Test
    void resendMailsAgain() {
        InvitationListItem invitation = invited(of(fresh("ida"), "Lakeside Dental"));
        Checksums.settle(firm);
        maya.http().post(INVITATIONS + "/" + invitation.id() + "/mails", null).expect(202);
        Checksums.settle(firm);
        assertThat(Platform.services().mailbox().messagesTo(invitation.email())).hasSize(2);
    }

    @Test
    @Requirement("K-14")
    void revokingAnInvitationToThePortalClosesEveryDoorAtOnce() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse sent = sent(maya, EngagementKind.CASE, card);
        Contact otto = Contact.open(firm, card.email(), Contact.token(card.email(), firm));
        InvitationListItem invitation = invited(into(card.email(), card.clientId(), null));
        maya.http()
                .put(INVITATIONS + "/" + invitation.id() + "/revocation", null)
                .expect(204);
        otto.http().get(otto.path("/home")).expectProblem(ProblemCode.UNAUTHENTICATED);
        assertThat(list(maya, "?clientId=" + card.clientId()))
                .extracting(InvitationListItem::state)
                .containsOnly(InvitedState.REVOKED);
        maya.http()
                .post(INVITATIONS + "/" + invitation.id() + "/mails", null)
                .expectProblem(ProblemCode.INVALID_TRANSITION);
        assertThat(problem(into(card.email(), null, sent.id()))).isEqualTo("/email revoked");
    }

    @Test
    void draftIsNothingToBeInvitedTo() {
        Contact.Card card = maya.addClient("Otto Berg");
        EngagementResponse draft = maya.draft(card, "Bank statements");
        maya.http()
                .post(INVITATIONS, into(fresh("ida"), null, draft.id()))
                .expectProblem(ProblemCode.INVALID_TRANSITION);
    }

    @Test
    void listComesInPages() {
        for (int i = 0; i < 3; i++) {
            invited(of(fresh("ida"), "Lakeside Dental"));
        }
        Answer first = maya.http().get(INVITATIONS + "?limit=2").expect(200);
        String next = first.json().path("next").stringValue("");
        assertThat(first.json().path("items")).hasSize(2);
        assertThat(list(maya, "?limit=2&cursor=" + next)).hasSize(1);
    }

    @Test
    void otherFirmHasItsOwnInvitationsOfTheSamePerson() {
        String ida = fresh("ida");
        invited(of(ida, "Lakeside Dental"));
        Member nina = Platform.shared().firm().owner();
        assertThat(list(nina, "")).isEmpty();
        nina.http().post(INVITATIONS, of(ida, "Lakeside Dental")).expect(201);
        assertThat(list(nina, "")).hasSize(1);
        assertThat(list(maya, "")).hasSize(1);
    }
}
