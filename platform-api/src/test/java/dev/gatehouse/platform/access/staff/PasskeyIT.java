package dev.gatehouse.platform.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.FactorKind;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.SecurityKey;
import dev.gatehouse.platform.testing.StaffDoor;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A member whose second factor is a passkey. */
class PasskeyIT {

    private final Firm firm = Platform.shared().firm();
    private final StaffDoor door = StaffDoor.at(Platform.shared());

    @Test
    @Requirement("S-38")
    void passkeySignsTheChallengeOnceForTheConsoleAlone() {
        firm.rule("REQUIRED");
        String email = firm.addMember(MemberRole.MANAGER);
        SecurityKey key = new SecurityKey();
        PendingSignIn first = door.half(email);
        String options = Objects.requireNonNull(
                door.beginEnrolment(first, FactorKind.PASSKEY).options());
        door.finishEnrolment(first, new NewFactor("Key", null, new SecurityKey("http://evil.example").create(options)))
                .expectProblem(ProblemCode.CODE_INVALID);
        door.finishEnrolment(first, new NewFactor("Key", null, key.create(options)))
                .expect(201);
        PendingSignIn pending = door.half(email);
        assertThat(pending.factors()).containsExactly(FactorKind.PASSKEY);
        String challenge = door.passkeyOptions(pending);
        String answer = key.get(challenge);
        door.prove(pending, StaffDoor.passkey(new SecurityKey().get(challenge)))
                .expectProblem(ProblemCode.CODE_INVALID);
        door.prove(pending, StaffDoor.passkey(answer)).expectProblem(ProblemCode.CODE_INVALID);
        String again = door.passkeyOptions(pending);
        door.prove(pending, StaffDoor.passkey(answer)).expectProblem(ProblemCode.CODE_INVALID);
        assertThat(again).isNotEqualTo(challenge);
        for (String nonsense : List.of("", "{}")) {
            door.prove(pending, StaffDoor.passkey(nonsense)).expectProblem(ProblemCode.CODE_INVALID);
        }
        PendingSignIn last = door.half(email);
        door.prove(last, StaffDoor.passkey(key.get(door.passkeyOptions(last)))).expect(201);
    }

    @Test
    void passkeyCopiedWithItsCounterBehindIsRefused() {
        firm.rule("REQUIRED");
        String email = firm.addMember(MemberRole.MANAGER);
        SecurityKey key = new SecurityKey();
        PendingSignIn first = door.half(email);
        String options = Objects.requireNonNull(
                door.beginEnrolment(first, FactorKind.PASSKEY).options());
        door.finishEnrolment(first, new NewFactor("Key", null, key.create(options)))
                .expect(201);
        firm.execute(
                "update person_factor set counter = 50 where owner_id = (select id from person where email = ?)",
                email);
        PendingSignIn pending = door.half(email);
        door.prove(pending, StaffDoor.passkey(key.get(door.passkeyOptions(pending))))
                .expectProblem(ProblemCode.CODE_INVALID);
    }
}
