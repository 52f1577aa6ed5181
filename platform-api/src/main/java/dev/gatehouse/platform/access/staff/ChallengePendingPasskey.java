package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.factor.FactorCheck;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import reactor.core.publisher.Mono;

/** Hands out the challenge that a passkey signs during a sign-in. */
@UseCase
@OpenToAnyone("only who began the sign-in has its secret")
@EveryPlan
@NoTransaction("the challenge lives in Redis")
class ChallengePendingPasskey {

    private final PendingSignIns pendings;
    private final FactorCheck factors;

    ChallengePendingPasskey(PendingSignIns pendings, FactorCheck factors) {
        this.pendings = pendings;
        this.factors = factors;
    }

    Mono<PasskeyOptions> challenge(String secret) {
        return pendings.find(secret, Audience.STAFF, SignInStep.PROVE)
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(pending -> factors.challenge(FactorOwner.person(pending.owner()), secret))
                .map(PasskeyOptions::new)
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }
}
