package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.FactorTries;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.PendingSignIns.Pending;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.factor.FactorCheck;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Trades a second factor for the session that a mailed code alone did not give. */
@UseCase
@OpenToAnyone("the half-done sign-in and the factor are the proof; limited per sign-in and person")
@EveryPlan
@NoTransaction("the try is counted in Redis first; what follows has transactions of its own")
class ProveSignIn {

    private final PendingSignIns pendings;
    private final FactorTries tries;
    private final FactorCheck factors;
    private final StaffEntry entry;

    ProveSignIn(PendingSignIns pendings, FactorTries tries, FactorCheck factors, StaffEntry entry) {
        this.pendings = pendings;
        this.tries = tries;
        this.factors = factors;
        this.entry = entry;
    }

    Mono<StaffSessionResponse> prove(ProveSignInRequest request, Visitor visitor) {
        return pendings.find(request.pending(), Audience.STAFF, SignInStep.PROVE)
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(pending -> prove(pending, request, visitor))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    private Mono<StaffSessionResponse> prove(Pending pending, ProveSignInRequest request, Visitor visitor) {
        Optional<String> secret = Optional.of(request.pending());
        return tries.admit(pending.owner(), secret)
                .then(Mono.defer(
                        () -> factors.check(FactorOwner.person(pending.owner()), request.proof(), request.pending())))
                .transform(Problems.orRefuse(ProblemCode.CODE_INVALID))
                .delayUntil(proof -> tries.right(pending.owner(), secret))
                .flatMap(proof -> entry.enter(pending.owner(), pending.proofs().and(proof), pending.firm(), visitor));
    }
}
