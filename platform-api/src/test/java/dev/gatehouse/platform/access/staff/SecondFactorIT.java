package dev.gatehouse.platform.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.AtOnce;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Phone;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RedisProbe;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.StaffDoor;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Maya signs in with a code and her phone; others try with less. */
class SecondFactorIT {

    private final Firm firm = Platform.shared().firm();
    private final StaffDoor door = StaffDoor.at(Platform.shared());
    private final Rows rows = new Rows(Platform.shared().database());

    private Member maya;
    private Phone phone;

    /** Maya has signed in with a code once and added her phone. */
    private void mayaHasAPhone() {
        Phone[] added = new Phone[1];
        maya = firm.owner().enrol(added);
        phone = added[0];
    }

    private PendingSignIn half() {
        return door.half(maya.email());
    }

    private long sessions(Firm where) {
        return rows.number("select count(*) from event where org_id = ? and type = 'member.signed-in'", where.id());
    }

    @Test
    @Requirement("S-38")
    void codeAloneIsNoSessionForWhoHasASecondFactor() {
        mayaHasAPhone();
        SignInResponse answer = door.mailedCode(maya.email());
        assertThat(answer.session()).isNull();
        PendingSignIn pending = Objects.requireNonNull(answer.pending());
        assertThat(pending.step()).isEqualTo(SignInStep.PROVE);
        assertThat(pending.factors()).containsExactly(FactorKind.TOTP);
        Http holder = door.http().with("Authorization", "Bearer " + pending.pending());
        holder.get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        door.http()
                .with("Authorization", "Bearer " + firm.id() + "." + pending.pending())
                .get("/api/staff/session")
                .expectProblem(ProblemCode.UNAUTHENTICATED);
        StaffSessionResponse session =
                door.totp(pending, phone.code(0)).expect(201).as(StaffSessionResponse.class);
        assertThat(session.member().email()).isEqualTo(maya.email());
        assertThat(rows.text(
                        "select body from event where org_id = ? and type = 'member.signed-in' order by seq desc limit 1",
                        firm.id()))
                .contains("\"proofs\":\"MAILBOX,TOTP\"");
    }

    @Test
    void firmThatInsistsHasItEnrolledBeforeAnythingElse() {
        firm.rule("REQUIRED");
        String email = firm.addMember(MemberRole.MANAGER);
        PendingSignIn pending = door.half(email);
        assertThat(pending.step()).isEqualTo(SignInStep.ENROL);
        door.totp(pending, "123456").expectProblem(ProblemCode.SIGN_IN_EXPIRED);
        EnrolmentResponse begun = door.beginEnrolment(pending, FactorKind.TOTP);
        assertThat(begun.uri()).startsWith("otpauth://totp/Gatehouse:").contains("secret=" + begun.key());
        Phone added = Phone.of(Objects.requireNonNull(begun.key()));
        door.finishEnrolment(pending, new NewFactor("My phone", added.wrongCode(), null))
                .expectProblem(ProblemCode.CODE_INVALID);
        EnrolledResponse enrolled = door.finishEnrolment(pending, new NewFactor("My phone", added.code(0), null))
                .expect(201)
                .as(EnrolledResponse.class);
        assertThat(enrolled.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        Member member = Member.of(firm, email, enrolled.session());
        member.http().get("/api/staff/clients").expect(200);
        door.finishEnrolment(pending, new NewFactor("Another", added.code(1), null))
                .expectProblem(ProblemCode.SIGN_IN_EXPIRED);
    }

    @Test
    @Requirement("S-38")
    void secondWayInWithoutAFactorEndsWhenTheFirstHasAddedOne() {
        firm.rule("REQUIRED");
        String email = firm.addMember(MemberRole.MANAGER);
        PendingSignIn intruder = door.half(email);
        PendingSignIn rightful = door.half(email);
        Phone[] added = new Phone[1];
        door.enrolled(rightful, added);
        Phone theirs = Phone.of(Objects.requireNonNull(
                door.beginEnrolment(intruder, FactorKind.TOTP).key()));
        door.finishEnrolment(intruder, new NewFactor("Theirs", theirs.code(0), null))
                .expectProblem(ProblemCode.SIGN_IN_EXPIRED);
        assertThat(sessions(firm)).isEqualTo(1);
    }

    @Test
    @Requirement("S-38")
    void codeOfTheAppWorksOnceAlsoForManyAtTheSameMomentOverTwoNodes() {
        mayaHasAPhone();
        List<PendingSignIn> pendings = List.of(half(), half(), half());
        String code = phone.code(0);
        try (Platform second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h")) {
            List<StaffDoor> doors = List.of(door, StaffDoor.at(second));
            List<Answer> answers = AtOnce.run(9, number -> doors.get(number % 2).totp(pendings.get(number % 3), code));
            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .hasSize(1);
        }
        forgetCounters();
        door.totp(half(), code).expectProblem(ProblemCode.CODE_INVALID);
    }

    /** As Redis does when it restarts empty. */
    private static void forgetCounters() {
        List<String> keys = RedisProbe.commands().keys("{00000000-0000-0000-0000-000000000000}:*");
        if (!keys.isEmpty()) {
            RedisProbe.commands().del(keys.toArray(String[]::new));
        }
    }

    @Test
    @Requirement("S-38")
    void ofTwoHundredWrongCodesOverTwoNodesOnlyTheLimitIsCompared() {
        mayaHasAPhone();
        PendingSignIn pending = half();
        String wrong = phone.wrongCode();
        try (Platform second = Platform.start(Platform.shared().database(), "gatehouse.work.poll=1h")) {
            List<StaffDoor> doors = List.of(door, StaffDoor.at(second));
            List<Answer> answers =
                    AtOnce.run(200, number -> doors.get(number % 2).totp(pending, wrong));
            assertThat(compared(answers)).isEqualTo(RateLimit.TRIES_PER_SIGN_IN);
            assertThat(answers).noneMatch(answer -> answer.status() < 300);
            door.totp(pending, phone.code(0)).expectProblem(ProblemCode.SIGN_IN_EXPIRED);
            List<PendingSignIn> more = List.of(half(), half(), half());
            List<Answer> others =
                    AtOnce.run(200, number -> doors.get(number % 2).totp(more.get(number % 3), wrong));
            assertThat(compared(answers) + compared(others)).isEqualTo(RateLimit.FACTOR_PER_PERSON.uses());
        }
        assertThat(sessions(firm)).isEqualTo(1);
    }

    private static long compared(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.text().contains("\"code-invalid\""))
                .count();
    }

    @Test
    @Requirement("S-38")
    void signInThatBeganBeforeALockoutCannotFinishAfterIt() {
        mayaHasAPhone();
        PendingSignIn early = half();
        List<PendingSignIn> wasted = List.of(half(), half(), half());
        String wrong = phone.wrongCode();
        wasted.forEach(pending -> {
            for (int i = 0; i < RateLimit.TRIES_PER_SIGN_IN; i++) {
                door.totp(pending, wrong);
            }
        });
        Answer refused = door.totp(early, phone.code(0)).expectProblem(ProblemCode.RATE_LIMITED);
        assertThat(Long.parseLong(refused.header("retry-after"))).isBetween(1L, 900L);
        door.recovery(early, "0000-0000-0000").expectProblem(ProblemCode.RATE_LIMITED);
        maya.http()
                .post("/api/staff/session/proofs", StaffDoor.totp(phone.code(0)))
                .expectProblem(ProblemCode.RATE_LIMITED);
        Phone[] others = new Phone[1];
        Member nina = Platform.shared().firm().owner().enrol(others);
        door.totp(door.half(nina.email()), others[0].code(0)).expect(201);
    }

    @Test
    @Requirement("S-38")
    void whoIsRemovedHalfWayDoesNotComeIn() {
        Member owner = firm.owner();
        mayaHasAPhone();
        PendingSignIn pending = half();
        UUID member = firm.memberId(maya.email());
        owner.http()
                .with("If-Match", "\"1\"")
                .delete("/api/staff/members/" + member)
                .expect(204);
        maya.http().get("/api/staff/session").expectProblem(ProblemCode.UNAUTHENTICATED);
        door.totp(pending, phone.code(0)).expectProblem(ProblemCode.SIGN_IN_EXPIRED);
    }

    @Test
    void rightCodeGivesTheTriesBack() {
        mayaHasAPhone();
        for (int i = 0; i < 4; i++) {
            door.totp(half(), phone.code(0)).expect(201);
            phone.rest(firm, maya.person());
        }
        assertThat(RedisProbe.commands().keys("{00000000-0000-0000-0000-000000000000}:l:*").stream()
                        .filter(key -> key.contains(":l:" + RateLimit.FACTOR_PER_PERSON.ordinal() + ":"))
                        .map(key -> RedisProbe.commands().get(key)))
                .contains("0");
    }

    @Test
    @Requirement("S-38")
    void recoveryCodeWorksOnceInAnySpelling() {
        firm.rule("REQUIRED");
        String email = firm.addMember(MemberRole.MANAGER);
        Phone[] added = new Phone[1];
        List<String> codes = door.enrolled(door.half(email), added).recoveryCodes();
        PendingSignIn pending = door.half(email);
        assertThat(pending.recoveryCodes()).isEqualTo(10);
        String typed = codes.getFirst().toUpperCase().replace("-", " ");
        List<Answer> answers = AtOnce.run(5, number -> door.recovery(pending, typed));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        PendingSignIn next = door.half(email);
        assertThat(next.recoveryCodes()).isEqualTo(9);
        door.recovery(next, codes.getFirst()).expectProblem(ProblemCode.CODE_INVALID);
        String other = firm.addMember(MemberRole.VIEWER);
        Phone[] theirs = new Phone[1];
        door.enrolled(door.half(other), theirs);
        door.recovery(door.half(other), codes.get(1)).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(rows.texts("select encode(hash, 'escape') from person_recovery_code"))
                .noneMatch(hash -> codes.stream().anyMatch(hash::contains));
    }

    @Test
    @Requirement("S-25")
    void sealedKeyMovedToAnotherPersonOpensNothing() {
        mayaHasAPhone();
        Phone[] others = new Phone[1];
        Member nina = Platform.shared().firm().owner().enrol(others);
        firm.execute(
                "update person_factor set counter = 0, secret = (select secret from person_factor where owner_id = ?)"
                        + " where owner_id = ?",
                nina.person(),
                maya.person());
        door.totp(half(), others[0].code(0)).expectProblem(ProblemCode.INTERNAL);
        assertThat(sessions(firm)).isEqualTo(1);
    }
}
