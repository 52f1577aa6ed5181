package dev.gatehouse.platform.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Phone;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.StaffDoor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of second factors: by their owner, by the rule of the firm, by whoever resets them. */
class KeptFactorsIT {

    private final Firm firm = Platform.shared().firm();
    private final StaffDoor door = StaffDoor.at(Platform.shared());
    private final Rows rows = new Rows(Platform.shared().database());

    private Member maya;

    /** Maya has signed in with a code once and added her phone. */
    @BeforeEach
    void mayaHasAPhone() {
        maya = firm.owner().enrol(new Phone[1]);
    }

    @Test
    void factorsAreNamedRenamedAndRemovedByTheirOwnerAlone() {
        Member other = firm.owner();
        String profile = "/api/staff/profile";
        String id = maya.http().get(profile).json().at("/factors/0/id").stringValue("");
        other.http().delete(profile + "/factors/" + id).expectProblem(ProblemCode.NOT_FOUND);
        other.http().put(profile + "/factors/" + id, "{\"name\":\"Mine\"}").expectProblem(ProblemCode.NOT_FOUND);
        maya.http().put(profile + "/factors/" + id, "{\"name\":\"Old phone\"}").expect(204);
        assertThat(maya.http().get(profile).json().at("/factors/0/name").stringValue(""))
                .isEqualTo("Old phone");
        assertThat(maya.http()
                        .post(profile + "/recovery-codes", null)
                        .expect(201)
                        .json()
                        .path("codes"))
                .hasSize(10);
        firm.rule("REQUIRED");
        maya.http().delete(profile + "/factors/" + id).expectProblem(ProblemCode.LAST_FACTOR);
        firm.rule("OPTIONAL");
        maya.http().delete(profile + "/factors/" + id).expect(204);
        maya.http().post(profile + "/recovery-codes", null).expectProblem(ProblemCode.SECOND_FACTOR_REQUIRED);
        assertThat(rows.number("select count(*) from person_recovery_code where owner_id = ?", maya.person()))
                .isZero();
        List<String> types = new ArrayList<>(rows.texts(
                "select type from event where org_id = ? and type like 'member.%' and type <> 'member.signed-in'"
                        + " order by seq",
                firm.id()));
        assertThat(types).containsExactly("member.factor-added", "member.recovery-codes-made", "member.factor-removed");
        Checksums.settle(firm);
        assertThat(Platform.services().mailbox().messagesTo(maya.email()))
                .filteredOn(mail -> mail.subject().contains("second factors"))
                .hasSize(types.size());
    }

    @Test
    @Requirement("S-37")
    void ruleHoldsFromTheNextClickOn() {
        Member without = firm.member(MemberRole.MANAGER);
        Member admin = firm.member(MemberRole.ADMIN);
        String rule = "/api/staff/organization/second-factor";
        admin.http().put(rule, "{\"secondFactor\":\"REQUIRED\"}").expectProblem(ProblemCode.SECOND_FACTOR_REQUIRED);
        without.http().put(rule, "{\"secondFactor\":\"REQUIRED\"}").expectProblem(ProblemCode.FORBIDDEN);
        maya.http().put(rule, "{\"secondFactor\":\"REQUIRED\"}").expect(200);
        without.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        maya.http().get("/api/staff/session").expect(200);
        assertThat(door.half(without.email()).step()).isEqualTo(SignInStep.ENROL);
        assertThat(rows.texts(
                        "select body from event where org_id = ? and type = 'organization.second-factor-changed'",
                        firm.id()))
                .hasSize(1);
    }

    @Test
    @Requirement("S-37")
    void ownerResetsWhoHasLostEverythingAndTheyAreTold() {
        Phone[] lost = new Phone[1];
        Member nia = firm.member(MemberRole.CONTRIBUTOR).enrol(lost);
        Member admin = firm.member(MemberRole.ADMIN);
        String factors = "/api/staff/members/%s/factors";
        long before = Platform.services().mailbox().lastId();
        admin.http().delete(factors.formatted(firm.memberId(maya.email()))).expectProblem(ProblemCode.FORBIDDEN);
        maya.http().delete(factors.formatted(firm.memberId(maya.email()))).expectProblem(ProblemCode.FORBIDDEN);
        nia.http().delete(factors.formatted(firm.memberId(maya.email()))).expectProblem(ProblemCode.FORBIDDEN);
        maya.http().delete(factors.formatted(firm.memberId(nia.email()))).expect(204);
        nia.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        assertThat(door.mailedCode(nia.email()).session()).isNotNull();
        assertThat(Platform.services().mailbox().messagesTo(nia.email()))
                .anyMatch(mail -> mail.id() > before && mail.subject().contains("was reset"));
        Firm elsewhere = Platform.shared().firm();
        Phone[] shared = new Phone[1];
        Member both = firm.member(MemberRole.VIEWER).enrol(shared);
        elsewhere.execute(
                "insert into membership (id, organization_id, person_id, role) values (gen_random_uuid(), ?, ?, 'VIEWER')",
                elsewhere.id(),
                both.person());
        maya.http().delete(factors.formatted(firm.memberId(both.email()))).expectProblem(ProblemCode.FACTORS_SHARED);
    }
}
