package dev.gatehouse.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.AcceptInvitationRequest;
import dev.gatehouse.contract.operator.ChangeOrganizationStateRequest;
import dev.gatehouse.contract.operator.CreateOrganizationRequest;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.OrganizationOwner;
import dev.gatehouse.contract.operator.OrganizationState;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.mail.MailMessage;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Await;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Operator;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sam makes firms, closes them and opens them again. */
class AccountIT {

    private static final String ORGANIZATIONS = "/api/operator/organizations";
    private static final Duration MAIL = Duration.ofSeconds(10);

    private final Operator sam = Operator.onDuty(Platform.shared());
    private final Http visitor = Member.visitor(Platform.shared());
    private final Rows rows = new Rows(Platform.shared().database());

    private Answer move(Firm firm, String step, String reason) {
        return sam.http().put(ORGANIZATIONS + "/" + firm.id() + "/" + step, new ChangeOrganizationStateRequest(reason));
    }

    @Test
    void closedFirmIsShutForOpenSessionsOnEveryNodeAndOpensAgain() {
        Firm firm = Platform.shared().firm();
        Firm other = Platform.shared().firm();
        Member maya = firm.owner();
        Contact.Card card = maya.addClient("Otto Berg");
        maya.send(maya.draft(card, "Bank statements"), card);
        Contact otto = Contact.open(firm, card.email());
        String checklist = otto.path("/checklists/" + otto.engagementId());
        try (Platform second = Platform.start(firm.platform().database(), "gatehouse.work.poll=1h")) {
            Http mayaThere = new Http(second.url(), maya.http().headers());
            Http ottoThere = new Http(second.url(), otto.http().headers());
            mayaThere.get("/api/staff/clients").expect(200);
            ottoThere.get(checklist).expect(200);
            OperatorOrganizationResponse closed =
                    move(firm, "suspension", "Phishing reported").expect(200).as(OperatorOrganizationResponse.class);
            assertThat(closed.organization().state()).isEqualTo(OrganizationState.SUSPENDED);
            assertThat(Objects.requireNonNull(closed.suspension()).reason()).isEqualTo("Phishing reported");
            assertThat(closed.suspension().by()).isEqualTo(sam.email());
            maya.http().get("/api/staff/clients").expectProblem(ProblemCode.ORGANIZATION_SUSPENDED);
            otto.http().get(checklist).expectProblem(ProblemCode.ORGANIZATION_SUSPENDED);
            Await.until(
                    Duration.ofSeconds(2),
                    () -> mayaThere.get("/api/staff/clients").status() == 403
                            && ottoThere.get(checklist).status() == 403);
            other.owner().http().get("/api/staff/clients").expect(200);
            move(firm, "suspension", "Again").expect(200);
            move(firm, "restoration", "Was a mistake").expect(200);
            maya.http().get("/api/staff/clients").expect(200);
            Await.until(
                    Duration.ofSeconds(2),
                    () -> mayaThere.get("/api/staff/clients").status() == 200
                            && ottoThere.get(checklist).status() == 200);
        }
        assertThat(rows.texts(
                        "select type from event where org_id = ? and type in"
                                + " ('organization.suspended', 'organization.restored') order by seq",
                        firm.id()))
                .containsExactly("organization.suspended", "organization.restored");
        assertThat(rows.texts(
                        "select v.value from event e join event_value v on v.org_id = e.org_id and v.event_id = e.id"
                                + " where e.org_id = ? and e.type like 'organization.%' and v.name = 'reason' order by e.seq",
                        firm.id()))
                .containsExactly("Phishing reported", "Was a mistake");
    }

    @Test
    void memberOfAClosedFirmStillComesInToAnother() {
        Firm closed = Platform.shared().firm();
        Member maya = closed.owner();
        Firm second = Platform.shared().firm();
        second.execute(
                "insert into membership (id, organization_id, person_id, role) values (?, ?, ?, 'VIEWER')",
                Ids.next(),
                second.id(),
                maya.person());
        move(closed, "suspension", "Unpaid").expect(200);
        maya.http().get("/api/staff/session").expectProblem(ProblemCode.ORGANIZATION_SUSPENDED);
        second.signIn(maya.email()).http().get("/api/staff/session").expect(200);
    }

    private static CreateOrganizationRequest request(UUID id, String slug, String email) {
        return new CreateOrganizationRequest(
                id, "Fjord Advisers", slug, Preset.SERVICE_PLAN, "ESSENTIAL", "Nora Fjord", email);
    }

    private static String slug() {
        return "fjord-" + Ids.next().toString().substring(19);
    }

    @Test
    void firmIsMadeOnceAndItsOwnerComesInByMail() {
        UUID id = Ids.next();
        String email = "Nora-" + id + "@Fjord.example";
        String slug = slug();
        visitor.get("/portal/" + slug).expect(404);
        List<Answer> answers = AtOnce.run(8, number -> sam.http().post(ORGANIZATIONS, request(id, slug, email)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 503));
        OperatorOrganizationResponse page = sam.http()
                .post(ORGANIZATIONS, request(id, slug, email))
                .expect(201)
                .as(OperatorOrganizationResponse.class);
        assertThat(page.owners()).containsExactly(new OrganizationOwner("Nora Fjord", email.toLowerCase(), false));
        assertThat(page.preset()).isEqualTo(Preset.SERVICE_PLAN);
        assertThat(page.entitlements().plan()).isEqualTo("ESSENTIAL");
        visitor.get("/portal/" + slug).expect(200);
        MailMessage mail = Platform.services()
                .mailbox()
                .awaitMessage(email.toLowerCase(), found -> found.subject().contains("invites you"), MAIL);
        String token = mail.text().split("/invitation#t=", 2)[1].split("\\s", 2)[0];
        visitor.post("/api/staff/sign-in/invitations", new AcceptInvitationRequest(token))
                .expect(201);
        assertThat(sam.http()
                        .get(ORGANIZATIONS + "/" + id)
                        .as(OperatorOrganizationResponse.class)
                        .owners())
                .allMatch(OrganizationOwner::accepted);
        assertThat(rows.texts("select type from event where org_id = ? order by seq", id))
                .containsExactly("organization.created", "member.invited", "member.joined");
        sam.http()
                .post(ORGANIZATIONS, request(id, slug, "someone-" + id + "@else.example"))
                .expectProblem(ProblemCode.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "api", "Fjord", "fj--ord", "-fjord", "f", "fjord_1"})
    void addressThatIsNoneOrReservedIsRefused(String slug) {
        Answer refused = sam.http()
                .post(ORGANIZATIONS, request(Ids.next(), slug, "nora@fjord.example"))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(refused.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/slug");
    }

    @Test
    void addressOfAnotherFirmIsTakenAndNothingIsMade() {
        Firm firm = Platform.shared().firm();
        UUID id = Ids.next();
        Answer refused = sam.http()
                .post(ORGANIZATIONS, request(id, firm.slug(), "nora@fjord.example"))
                .expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(refused.json().at("/errors/0/code").stringValue("")).isEqualTo("taken");
        sam.http().get(ORGANIZATIONS + "/" + id).expectProblem(ProblemCode.NOT_FOUND);
    }
}
