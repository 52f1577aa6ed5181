package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.NewFactor;
import dev.gatehouse.platform.access.FactorTries;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.factor.Enrolments;
import dev.gatehouse.platform.access.factor.Enrolments.Added;
import dev.gatehouse.platform.access.factor.Enrolments.Ready;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Adds a second factor once a proof with it has come; the session goes on under a new id and has that proof. */
@UseCase
@ForMembers
@RequiresRecentProof
@EveryPlan
@NotKept("the session that asks is renewed by the answer")
@NoTransaction("the try is counted in Redis first; the session is renewed after the commit")
class AddFactor {

    private final FactorTries tries;
    private final Enrolments enrolments;
    private final StaffEntry entry;
    private final FactorTrail trail;
    private final TenantTransactions transactions;

    AddFactor(
            FactorTries tries,
            Enrolments enrolments,
            StaffEntry entry,
            FactorTrail trail,
            TenantTransactions transactions) {
        this.tries = tries;
        this.enrolments = enrolments;
        this.entry = entry;
        this.trail = trail;
        this.transactions = transactions;
    }

    Mono<EnrolledResponse> add(NewFactor given, StaffPrincipal principal, Visitor visitor) {
        return tries.admit(principal.personId(), Optional.empty())
                .then(Mono.defer(() ->
                        enrolments.prove(FactorOwner.person(principal.personId()), given, principal.sessionKey())))
                .delayUntil(ready -> tries.right(principal.personId(), Optional.empty()))
                .flatMap(ready -> recorded(ready, principal)
                        .flatMap(added -> entry.renew(
                                        principal, principal.proofs().and(ready.proof()), visitor)
                                .map(session -> new EnrolledResponse(session, added.recoveryCodes()))));
    }

    private Mono<Added> recorded(Ready ready, StaffPrincipal principal) {
        FactorOwner owner = FactorOwner.person(principal.personId());
        return transactions.write(enrolments
                .add(owner, ready)
                .delayUntil(added -> trail.append(
                        FactorEvents.added(principal.organization(), principal.actor(), added.factor()),
                        principal.memberId())));
    }
}
