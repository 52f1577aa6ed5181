package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.factor.FactorCheck;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Hands out the challenge that a passkey signs to prove once more who is there. */
@UseCase
@ForMembers
@EveryPlan
@NoTransaction("the challenge lives in Redis")
class ChallengePasskey {

    private final FactorCheck factors;

    ChallengePasskey(FactorCheck factors) {
        this.factors = factors;
    }

    Mono<PasskeyOptions> challenge(StaffPrincipal principal) {
        return factors.challenge(FactorOwner.person(principal.personId()), principal.sessionKey())
                .map(PasskeyOptions::new);
    }
}
