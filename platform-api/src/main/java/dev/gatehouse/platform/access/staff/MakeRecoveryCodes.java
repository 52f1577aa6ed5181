package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.RecoveryCodesResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.access.factor.FactorRepository;
import dev.gatehouse.platform.access.factor.RecoveryCodes;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Makes ten new recovery codes in place of all before. They stand in for a second factor, so there has to be one. */
@UseCase
@ForMembers
@RequiresRecentProof
@EveryPlan
class MakeRecoveryCodes {

    private final FactorRepository factors;
    private final RecoveryCodes recoveryCodes;
    private final FactorTrail trail;

    MakeRecoveryCodes(FactorRepository factors, RecoveryCodes recoveryCodes, FactorTrail trail) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.trail = trail;
    }

    Mono<RecoveryCodesResponse> make(StaffPrincipal principal) {
        FactorOwner owner = FactorOwner.person(principal.personId());
        return factors.of(owner)
                .filter(known -> !known.isEmpty())
                .transform(Problems.orRefuse(ProblemCode.SECOND_FACTOR_REQUIRED))
                .flatMap(known -> recoveryCodes.renew(owner))
                .delayUntil(codes -> trail.append(
                        NewEvent.of(
                                Stream.organization(principal.organization().value()),
                                "member.recovery-codes-made",
                                principal.actor()),
                        principal.memberId()))
                .map(RecoveryCodesResponse::new);
    }
}
