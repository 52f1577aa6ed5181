package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.access.factor.Factor;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.access.factor.FactorRepository;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Removes one of the caller's second factors. The last one stays as long as any of their firms insists on one: what
 * guards one firm is not given up from within another.
 */
@UseCase
@ForMembers
@RequiresRecentProof
@EveryPlan
@NoTransaction("the rules of other firms are read in transactions of theirs")
class RemoveFactor {

    private final FactorRepository factors;
    private final StaffRepository staff;
    private final StaffEntry entry;
    private final FactorTrail trail;
    private final TenantTransactions transactions;

    RemoveFactor(
            FactorRepository factors,
            StaffRepository staff,
            StaffEntry entry,
            FactorTrail trail,
            TenantTransactions transactions) {
        this.factors = factors;
        this.staff = staff;
        this.entry = entry;
        this.trail = trail;
        this.transactions = transactions;
    }

    Mono<Void> remove(UUID id, StaffPrincipal principal) {
        return isRequiredAnywhere(principal.personId())
                .flatMap(required -> transactions.write(recorded(id, required, principal)));
    }

    private Mono<Boolean> isRequiredAnywhere(UUID person) {
        return transactions
                .read(staff.memberships(person))
                .flatMapMany(Flux::fromIterable)
                .concatMap(membership -> entry.isRequired(membership.organization()))
                .any(required -> required);
    }

    private Mono<Void> recorded(UUID id, boolean required, StaffPrincipal principal) {
        FactorOwner owner = FactorOwner.person(principal.personId());
        return factors.lock(owner)
                .then(factors.of(owner))
                .flatMap(known -> Mono.justOrEmpty(known.stream()
                                .filter(factor -> factor.id().equals(id))
                                .findFirst())
                        .transform(Problems.orNotFound())
                        .delayUntil(factor -> mayGo(known, required))
                        .delayUntil(factor -> factors.remove(owner, id))
                        .delayUntil(factor -> known.size() == 1 ? factors.forgetCodes(owner) : Mono.empty()))
                .flatMap(factor -> trail.append(
                        FactorEvents.removed(principal.organization(), principal.actor(), factor),
                        principal.memberId()));
    }

    private static Mono<Void> mayGo(List<Factor> known, boolean required) {
        return required && known.size() == 1 ? Problems.refuse(ProblemCode.LAST_FACTOR) : Mono.empty();
    }
}
