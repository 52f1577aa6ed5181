package dev.gatehouse.platform.engagement.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportResponse;
import dev.gatehouse.contract.invitation.ImportState;
import dev.gatehouse.contract.invitation.StartImportRequest;
import dev.gatehouse.contract.problem.ProblemCode;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Inviting a whole list: everything that is wrong is told first, then everybody is invited or nobody. */
class InvitationImportIT {

    private static final String IMPORTS = "/api/staff/invitation-imports";
    private static final String HEADER = "email,name,company,job title\n";

    private final Firm firm = Platform.shared().firm();
    private final Member maya = firm.owner();
    private final Rows rows = new Rows(Platform.shared().database());

    private static String line(String email, String company) {
        return email + ",Ida Berg," + company + ",Chief\n";
    }

    private static String fresh() {
        return "ida-" + Ids.next() + "@client.example";
    }

    private ImportResponse started(String csv) {
        return start(Ids.next(), csv).expect(201).as(ImportResponse.class);
    }

    private Answer start(UUID id, String csv) {
        return maya.http().post(IMPORTS, new StartImportRequest(id, csv, "Welcome"));
    }

    private Answer confirm(UUID id) {
        return maya.http().put(IMPORTS + "/" + id + "/confirmation", null);
    }

    private long invitations() {
        return rows.number("select count(*) from invitation where org_id = ?", firm.id());
    }

    @Test
    void everybodyIsInvitedAfterALook() {
        String ida = fresh();
        ImportResponse list =
                started(HEADER + line(ida, "Lakeside") + line(fresh(), "LAKESIDE") + line(fresh(), "Berg"));
        assertThat(list.problems()).isEmpty();
        assertThat(list.rows()).hasSize(3);
        assertThat(List.of(list.invitations(), list.newClients())).containsExactly(3, 2);
        assertThat(invitations()).isZero();
        ImportResponse done = confirm(list.id()).expect(200).as(ImportResponse.class);
        assertThat(done.state()).isEqualTo(ImportState.CONFIRMED);
        assertThat(invitations()).isEqualTo(3);
        Checksums.settle(firm);
        assertThat(maya.http()
                        .get(IMPORTS + "/" + list.id())
                        .as(ImportResponse.class)
                        .mailed())
                .isEqualTo(3);
        assertThat(Platform.services().mailbox().messagesTo(ida))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Welcome"));
        Doorstep.of(firm).enteredAs(ida).home();
        assertThat(rows.text("select people::text from invitation_import where org_id = ?", firm.id()))
                .doesNotContain(ida);
    }

    @Test
    void eachProblemNamesLineFieldAndCode() {
        Contact.Card otto = maya.addClient("Otto Berg");
        String twice = fresh();
        ImportResponse list = started(HEADER
                + line("no-address", "Lakeside")
                + fresh() + ",,Lakeside,\n"
                + line(twice, "Lakeside")
                + line(twice.toUpperCase(), "Lakeside")
                + line(otto.email(), "Lakeside")
                + line(fresh(), ""));
        assertThat(list.problems().stream().map(InvitationImportIT::words))
                .containsExactly(
                        "2 email email",
                        "3 name not-blank",
                        "5 email repeated",
                        "6 email taken",
                        "7 company not-blank");
        confirm(list.id()).expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(invitations()).isZero();
    }

    private static String words(ImportProblem problem) {
        return problem.line() + " " + problem.field() + " " + problem.code();
    }

    @Test
    void whatChangedSinceTheLookStopsAll() {
        String ida = fresh();
        ImportResponse list = started(HEADER + line(fresh(), "Lakeside") + line(ida, "Lakeside"));
        ImportResponse other = started(HEADER + line(ida, "Lakeside"));
        confirm(other.id()).expect(200);
        Answer refused = confirm(list.id()).expectProblem(ProblemCode.VALIDATION_FAILED);
        assertThat(refused.json().at("/errors/0/pointer").stringValue("")).isEqualTo("/lines/3/email");
        assertThat(invitations()).isEqualTo(1);
    }

    @Test
    void planIsAskedBeforeAnything() {
        firm.override("active-clients", 1L);
        start(Ids.next(), HEADER + line(fresh(), "One") + line(fresh(), "Two"))
                .expectProblem(ProblemCode.PLAN_LIMIT_REACHED);
        ImportResponse list = started(HEADER + line(fresh(), "One"));
        firm.override("active-clients", 0L);
        confirm(list.id()).expectProblem(ProblemCode.PLAN_LIMIT_REACHED);
        assertThat(invitations()).isZero();
        assertThat(rows.number("select count(*) from client where org_id = ?", firm.id()))
                .isZero();
    }

    @Test
    void doublePressInvitesOnce() {
        UUID id = Ids.next();
        String csv = HEADER + line(fresh(), "Lakeside");
        start(id, csv).expect(201);
        start(id, csv).expect(201);
        assertThat(AtOnce.run(6, number -> confirm(id)))
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
        assertThat(invitations()).isEqualTo(1);
    }

    @Test
    void fiveHundredGoInOneStep() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 500; i++) {
            csv.append(line("p" + i + "-" + firm.slug() + "@client.example", "Company " + i));
        }
        ImportResponse list = started(csv.toString());
        assertThat(list.newClients()).isEqualTo(500);
        ImportResponse done = confirm(list.id()).expect(200).as(ImportResponse.class);
        assertThat(done.invitations()).isEqualTo(500);
        firm.execute("update work set done_at = now() where org_id = ? and kind = 'portal-invitation-mail'", firm.id());
    }

    @Test
    void otherFirmSeesNoneOfIt() {
        ImportResponse list = started(HEADER + line(fresh(), "Lakeside"));
        Member nina = Platform.shared().firm().owner();
        nina.http().get(IMPORTS + "/" + list.id()).expectProblem(ProblemCode.NOT_FOUND);
        nina.http().put(IMPORTS + "/" + list.id() + "/confirmation", null).expectProblem(ProblemCode.NOT_FOUND);
        assertThat(invitations()).isZero();
    }
}
