package dev.gatehouse.platform.access.staff;

import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.access.factor.FactorRepository;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Calls one of the caller's second factors something else. */
@UseCase
@ForMembers
@EveryPlan
class RenameFactor {

    private final FactorRepository factors;

    RenameFactor(FactorRepository factors) {
        this.factors = factors;
    }

    Mono<Void> rename(UUID factor, String name, StaffPrincipal principal) {
        return factors.rename(FactorOwner.person(principal.personId()), factor, name)
                .filter(renamed -> renamed)
                .transform(Problems.orNotFound())
                .then();
    }
}
