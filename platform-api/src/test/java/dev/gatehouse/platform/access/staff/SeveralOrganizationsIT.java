package dev.gatehouse.platform.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.access.SwitchOrganizationRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Phone;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Nina works for two firms, with a role of its own in each. */
class SeveralOrganizationsIT {

    private final Firm here = Platform.shared().firm();
    private final Firm there = Platform.shared().firm();
    private final Firm foreign = Platform.shared().firm();
    private Member nina = here.owner();

    private void worksThereToo(MemberRole role) {
        there.execute(
                "insert into membership (id, organization_id, person_id, role) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                there.id(),
                nina.person(),
                role.name());
    }

    private Answer change(Firm to) {
        return nina.http().put("/api/staff/session/organization", new SwitchOrganizationRequest(to.id()));
    }

    @Test
    @Requirement({"S-12", "S-01"})
    void changingTheFirmIsANewSessionWithTheRoleOfThatFirm() {
        worksThereToo(MemberRole.VIEWER);
        Contact.Card card = nina.addClient("Otto Berg");
        List<String> slugs = StreamSupport.stream(
                        nina.http()
                                .get("/api/staff/session/organizations")
                                .json()
                                .spliterator(),
                        false)
                .map(firm -> firm.path("slug").stringValue(""))
                .toList();
        assertThat(slugs).containsExactlyInAnyOrder(here.slug(), there.slug());
        StaffSessionResponse begun = change(there).expect(200).as(StaffSessionResponse.class);
        assertThat(begun.session()).startsWith(there.id().toString());
        assertThat(begun.member().role()).isEqualTo(MemberRole.VIEWER);
        nina.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        Member inThere = nina.renewed(begun);
        inThere.http().get("/api/staff/clients/" + card.clientId()).expectProblem(ProblemCode.NOT_FOUND);
        inThere.http()
                .post("/api/staff/clients", "{\"id\":\"" + UUID.randomUUID() + "\",\"name\":\"Berg\"}")
                .expectProblem(ProblemCode.FORBIDDEN);
        Rows rows = new Rows(Platform.shared().database());
        assertThat(rows.number("select count(*) from event where org_id = ? and type = 'member.signed-in'", there.id()))
                .isEqualTo(1);
    }

    @Test
    @Requirement("S-01")
    void firmOfOthersAnswersAsOneThatNobodyHas() {
        worksThereToo(MemberRole.ADMIN);
        Answer unknown = nina.http()
                .put("/api/staff/session/organization", new SwitchOrganizationRequest(UUID.randomUUID()))
                .expectProblem(ProblemCode.NOT_FOUND);
        assertThat(change(foreign).expectProblem(ProblemCode.NOT_FOUND).comparable())
                .isEqualTo(unknown.comparable());
        there.execute("update membership set accepted_at = null where organization_id = ?", there.id());
        assertThat(change(there).expectProblem(ProblemCode.NOT_FOUND).comparable())
                .isEqualTo(unknown.comparable());
        nina.http().get("/api/staff/session").expect(200);
    }

    @Test
    @Requirement("S-38")
    void otherFirmsRuleHoldsForWhoComesFromHere() {
        worksThereToo(MemberRole.ADMIN);
        there.rule("REQUIRED");
        change(there).expectProblem(ProblemCode.SECOND_FACTOR_REQUIRED);
        nina.http().get("/api/staff/session").expect(200);
        Phone[] phone = new Phone[1];
        nina = nina.enrol(phone);
        change(there).expect(200);
    }

    @Test
    @Requirement("S-38")
    void lastFactorStaysAsLongAsAnyFirmInsists() {
        worksThereToo(MemberRole.ADMIN);
        there.rule("REQUIRED");
        Phone[] phone = new Phone[1];
        nina = nina.enrol(phone);
        String id =
                nina.http().get("/api/staff/profile").json().at("/factors/0/id").stringValue("");
        nina.http().delete("/api/staff/profile/factors/" + id).expectProblem(ProblemCode.LAST_FACTOR);
        there.rule("OPTIONAL");
        nina.http().delete("/api/staff/profile/factors/" + id).expect(204);
    }
}
