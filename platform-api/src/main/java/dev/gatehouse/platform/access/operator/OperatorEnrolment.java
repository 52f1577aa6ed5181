package dev.gatehouse.platform.access.operator;

import dev.gatehouse.contract.access.BeginRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.EnrolmentResponse;
import dev.gatehouse.contract.access.FinishRequiredEnrolmentRequest;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.operator.OperatorSessionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.FactorTries;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.PendingSignIns.Pending;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.factor.Enrolments;
import dev.gatehouse.platform.access.factor.Enrolments.Ready;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** An operator's first time: the printed link, then a second factor. A link that is lost half way is printed anew. */
@UseCase
@OpenToAnyone("the printed link is the proof, once and for a day; limited per network")
@EveryPlan
@NoTransaction("tries are counted in Redis first; what follows has transactions of its own")
class OperatorEnrolment {

    private final Limiter limiter;
    private final OperatorRepository operators;
    private final OperatorEntry entry;
    private final PendingSignIns pendings;
    private final FactorTries tries;
    private final Enrolments enrolments;
    private final TenantTransactions transactions;

    OperatorEnrolment(
            Limiter limiter,
            OperatorRepository operators,
            OperatorEntry entry,
            PendingSignIns pendings,
            FactorTries tries,
            Enrolments enrolments,
            TenantTransactions transactions) {
        this.limiter = limiter;
        this.operators = operators;
        this.entry = entry;
        this.pendings = pendings;
        this.tries = tries;
        this.enrolments = enrolments;
        this.transactions = transactions;
    }

    /** Redeems the printed link of a new operator. It works once and leads to a second factor. */
    Mono<PendingSignIn> redeem(String token, Visitor visitor) {
        return limiter.takeForNetwork(OrganizationId.SERVICE, RateLimit.ACCEPTANCE_PER_IP, visitor)
                .then(Mono.defer(() -> transactions.write(operators.redeem(Digests.sha256(token)))))
                .transform(Problems.orRefuse(ProblemCode.LINK_UNKNOWN))
                .flatMap(operator ->
                        entry.half(operator.id(), SignInStep.ENROL, Proofs.NONE.and(SessionProof.INVITATION)))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    /** Begins to add the second factor without which no operator gets in. */
    Mono<EnrolmentResponse> begin(BeginRequiredEnrolmentRequest request) {
        return pending(request.pending())
                .flatMap(pending -> transactions.read(operators.find(pending.owner())))
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED))
                .flatMap(operator -> enrolments.begin(
                        FactorOwner.operator(operator.id()), operator.email(), request.kind(), request.pending()))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    /** Adds that second factor once a proof with it has come, and goes on into a session. */
    Mono<OperatorSessionResponse> finish(FinishRequiredEnrolmentRequest request, Visitor visitor) {
        return pending(request.pending())
                .flatMap(pending -> prove(pending, request)
                        .flatMap(ready -> transactions
                                .write(enrolments.add(FactorOwner.operator(pending.owner()), ready))
                                .flatMap(added -> entry.enter(
                                        pending.owner(),
                                        pending.proofs().and(ready.proof()),
                                        added.recoveryCodes(),
                                        visitor))))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    private Mono<Ready> prove(Pending pending, FinishRequiredEnrolmentRequest request) {
        Optional<String> secret = Optional.of(request.pending());
        return tries.admit(pending.owner(), secret)
                .then(Mono.defer(() ->
                        enrolments.prove(FactorOwner.operator(pending.owner()), request.factor(), request.pending())))
                .delayUntil(ready -> tries.right(pending.owner(), secret));
    }

    private Mono<Pending> pending(String secret) {
        return pendings.find(secret, Audience.OPERATOR, SignInStep.ENROL)
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED));
    }
}
