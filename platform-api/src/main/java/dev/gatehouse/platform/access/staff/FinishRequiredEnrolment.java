package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.EnrolledResponse;
import dev.gatehouse.contract.access.FinishRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.FactorTries;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.PendingSignIns.Pending;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.factor.Enrolments;
import dev.gatehouse.platform.access.factor.Enrolments.Added;
import dev.gatehouse.platform.access.factor.Enrolments.Ready;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Adds the second factor that the firm insists on, and goes on into a session. Only somebody without any factor gets
 * here: whoever enrols in the meantime in another window ends this way in.
 */
@UseCase
@OpenToAnyone("only who proved the mailbox has the secret of the sign-in; tries are limited")
@EveryPlan
@NoTransaction("the try is counted in Redis first; what follows has transactions of its own")
class FinishRequiredEnrolment {

    private final PendingSignIns pendings;
    private final FactorTries tries;
    private final Enrolments enrolments;
    private final StaffEntry entry;
    private final FactorTrail trail;
    private final TenantTransactions transactions;

    FinishRequiredEnrolment(
            PendingSignIns pendings,
            FactorTries tries,
            Enrolments enrolments,
            StaffEntry entry,
            FactorTrail trail,
            TenantTransactions transactions) {
        this.pendings = pendings;
        this.tries = tries;
        this.enrolments = enrolments;
        this.entry = entry;
        this.trail = trail;
        this.transactions = transactions;
    }

    Mono<EnrolledResponse> finish(FinishRequiredEnrolmentRequest request, Visitor visitor) {
        return pendings.find(request.pending(), Audience.STAFF, SignInStep.ENROL)
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(pending -> prove(pending, request)
                        .flatMap(ready -> add(pending, ready)
                                .flatMap(added -> entry.enter(
                                                pending.owner(),
                                                pending.proofs().and(ready.proof()),
                                                pending.firm(),
                                                visitor)
                                        .map(session -> new EnrolledResponse(session, added.recoveryCodes())))))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    private Mono<Ready> prove(Pending pending, FinishRequiredEnrolmentRequest request) {
        Optional<String> secret = Optional.of(request.pending());
        return tries.admit(pending.owner(), secret)
                .then(Mono.defer(() ->
                        enrolments.prove(FactorOwner.person(pending.owner()), request.factor(), request.pending())))
                .delayUntil(ready -> tries.right(pending.owner(), secret));
    }

    private Mono<Added> add(Pending pending, Ready ready) {
        return entry.candidate(pending.owner(), pending.firm())
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(candidate -> transactions
                        .write(enrolments
                                .addFirst(FactorOwner.person(pending.owner()), ready)
                                .delayUntil(added -> trail.append(
                                        FactorEvents.added(
                                                candidate.member().organization(),
                                                Actor.member(
                                                        candidate.member().memberId(),
                                                        candidate.member().name()),
                                                added.factor()),
                                        candidate.member().memberId())))
                        .contextWrite(Tenant.bind(candidate.member().organization())));
    }
}
