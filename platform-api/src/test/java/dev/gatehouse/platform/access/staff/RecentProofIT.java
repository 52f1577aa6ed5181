package dev.gatehouse.platform.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.ProofMethod;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.access.SessionKeys;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Phone;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.StaffDoor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A session that was left open does not change what guards it, nor who works here. */
class RecentProofIT {

    private static final String PROOFS = "/api/staff/session/proofs";

    private final Firm firm = Platform.shared().firm();

    private Answer invite(Member actor) {
        String body = "{\"id\":\"%s\",\"name\":\"Nia\",\"email\":\"nia-%s@staff.example\",\"role\":\"VIEWER\"}"
                .formatted(UUID.randomUUID(), UUID.randomUUID());
        return actor.http().post("/api/staff/members", body);
    }

    @Test
    @Requirement("S-12")
    void freshProofOpensTheWayUnderANewSessionId() {
        Phone[] phone = new Phone[1];
        Member maya = firm.owner().enrol(phone);
        SessionKeys.age(maya.session(), Duration.ofMinutes(5));
        Member stale = maya;
        invite(stale).expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        stale.http().get("/api/staff/members").expect(200);
        stale.http().post(PROOFS, StaffDoor.totp(phone[0].wrongCode())).expectProblem(ProblemCode.CODE_INVALID);
        StaffSessionResponse renewed = stale.http()
                .post(PROOFS, StaffDoor.totp(phone[0].code(0)))
                .expect(201)
                .as(StaffSessionResponse.class);
        assertThat(renewed.session()).isNotEqualTo(stale.session());
        stale.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        invite(maya.renewed(renewed)).expect(201);
    }

    @Test
    void everySensitiveActAsksAndTheRoleComesFirst() {
        Member maya = firm.owner();
        Member viewer = firm.member(MemberRole.VIEWER);
        UUID id = firm.memberId(viewer.email());
        SessionKeys.age(maya.session(), Duration.ofMinutes(5));
        SessionKeys.age(viewer.session(), Duration.ofMinutes(5));
        Member owner = maya;
        invite(owner).expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        invite(viewer).expectProblem(ProblemCode.FORBIDDEN);
        var versioned = owner.http().with("If-Match", "\"1\"");
        versioned
                .put("/api/staff/members/" + id + "/role", "{\"role\":\"ADMIN\"}")
                .expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        versioned.delete("/api/staff/members/" + id).expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        versioned.delete("/api/staff/members/" + id + "/factors").expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        versioned
                .put("/api/staff/organization/second-factor", "{\"secondFactor\":\"OPTIONAL\"}")
                .expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        versioned
                .post("/api/staff/profile/enrolments", "{\"kind\":\"TOTP\"}")
                .expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        versioned.post("/api/staff/profile/recovery-codes", null).expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        versioned.post("/api/staff/organization/exports", null).expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        versioned.delete("/api/staff/profile/factors/" + id).expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
        versioned
                .post("/api/staff/profile/factors", "{\"name\":\"x\",\"code\":\"000000\"}")
                .expectProblem(ProblemCode.REAUTHENTICATION_REQUIRED);
    }

    @Test
    void mailedCodeServesOnlyThoseWithoutASecondFactor() {
        Member maya = firm.owner();
        SessionKeys.age(maya.session(), Duration.ofMinutes(6));
        Member other = firm.owner();
        Member renewed =
                maya.renewed(maya.http().post(PROOFS, mailed(maya)).expect(201).as(StaffSessionResponse.class));
        invite(renewed).expect(201);
        other.http().post(PROOFS, mailed(renewed)).expectProblem(ProblemCode.CODE_INVALID);
        Phone[] phone = new Phone[1];
        Member enrolled = renewed.enrol(phone);
        enrolled.http().post(PROOFS, mailed(enrolled)).expectProblem(ProblemCode.CODE_INVALID);
    }

    private static GivenProof mailed(Member member) {
        long before = Platform.services().mailbox().lastId();
        SignInStarted started = member.http()
                .post("/api/staff/session/mailed-codes", null)
                .expect(202)
                .as(SignInStarted.class);
        return new GivenProof(
                ProofMethod.MAILED_CODE, StaffDoor.code(member.email(), before), started.verification(), null);
    }

    @Test
    void challengeOfOneSessionIsNothingToAnother() {
        Phone[] phone = new Phone[1];
        Member maya = firm.owner().enrol(phone);
        PasskeyOptions options = maya.http()
                .post("/api/staff/session/passkey-challenges", null)
                .expect(201)
                .as(PasskeyOptions.class);
        assertThat(options.options()).contains("\"rpId\":\"localhost\"");
        maya.http().post(PROOFS, StaffDoor.passkey("{\"rawId\":\"AAAA\"}")).expectProblem(ProblemCode.CODE_INVALID);
    }

    @Test
    @Requirement("S-12")
    void renamingOneselfKeepsTheSessionAndIsSeenAtOnce() {
        Member maya = firm.owner();
        maya.http().put("/api/staff/profile/name", "{\"name\":\"Maya Berg\"}").expect(204);
        assertThat(maya.http().get("/api/staff/session").json().path("name").stringValue(""))
                .isEqualTo("Maya Berg");
        invite(maya).expect(201);
        assertThat(new Rows(Platform.shared().database())
                        .texts(
                                "select v.value from event_value v join event e on e.org_id = v.org_id and e.id = v.event_id"
                                        + " where e.org_id = ? and e.type = 'member.invited' and v.name = 'actorName'",
                                firm.id()))
                .containsExactly("Maya Berg");
    }

    @Test
    @Requirement("S-12")
    void ownSessionsAreListedAndEndedOneByOneOrAllAtOnce() {
        String own = "/api/staff/profile/sessions";
        Member maya = firm.owner();
        Member phone = firm.signIn(maya.email());
        Member other = firm.owner();
        var sessions = maya.http().get(own).expect(200).json().path("items");
        assertThat(sessions).hasSize(2);
        assertThat(sessions.get(0).path("current").booleanValue(true)).isFalse();
        assertThat(sessions.get(1).path("current").booleanValue(false)).isTrue();
        String newest = sessions.get(0).path("id").stringValue("");
        other.http().delete(own + "/" + newest).expectProblem(ProblemCode.NOT_FOUND);
        maya.http().delete(own + "/" + newest).expect(204);
        phone.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        Member laptop = firm.signIn(maya.email());
        maya.http().delete(own).expect(204);
        laptop.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        maya.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        other.http().get("/api/staff/session").expect(200);
    }
}
