package dev.gatehouse.platform.access.operator;

import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.PasskeyOptions;
import dev.gatehouse.contract.access.PendingSignIn;
import dev.gatehouse.contract.access.ProveSignInRequest;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SignInStarted;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.operator.OperatorSessionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.AccessProperties;
import dev.gatehouse.platform.access.ChallengeUseRepository;
import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.FactorTries;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.PendingSignIns.Pending;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.factor.FactorCheck;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** An operator's way in: an address, a mailed code, and always a second factor. Unknown addresses see the same. */
@UseCase
@OpenToAnyone("nobody is signed in yet; limited per address, network, code and operator")
@EveryPlan
@NoTransaction("codes and tries are counted in Redis first; what follows has transactions of its own")
class OperatorSignIn {

    private static final List<RateLimit> ASKING = List.of(RateLimit.CODE_PER_ADDRESS, RateLimit.CODE_PER_IP);
    private static final List<RateLimit> ANSWERING = List.of(RateLimit.FINISH_PER_IP);

    private final Challenges challenges;
    private final ChallengeUseRepository uses;
    private final PendingSignIns pendings;
    private final FactorTries tries;
    private final FactorCheck factors;
    private final OperatorRepository operators;
    private final OperatorEntry entry;
    private final WorkQueue work;
    private final TenantTransactions transactions;
    private final Duration life;

    OperatorSignIn(
            Challenges challenges,
            ChallengeUseRepository uses,
            PendingSignIns pendings,
            FactorTries tries,
            FactorCheck factors,
            OperatorRepository operators,
            OperatorEntry entry,
            WorkQueue work,
            TenantTransactions transactions,
            AccessProperties properties) {
        this.challenges = challenges;
        this.uses = uses;
        this.pendings = pendings;
        this.tries = tries;
        this.factors = factors;
        this.operators = operators;
        this.entry = entry;
        this.work = work;
        this.transactions = transactions;
        this.life = properties.access().codeLife();
    }

    /** Asks for an operator's code by mail. Unknown addresses see the same. */
    Mono<SignInStarted> start(String email, Visitor visitor) {
        return challenges
                .start(OrganizationId.SERVICE, new Challenges.Asking(email, visitor), ASKING)
                .flatMap(verification -> work.addAlone(OperatorCodes.WORK, verification.challenge())
                        .thenReturn(new SignInStarted(
                                verification.text(), Clock.now().plus(life))))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    /**
     * Trades a mailed code for the question for a second factor. A code of a member is none of an operator, even where
     * one mailbox is both.
     */
    Mono<PendingSignIn> finish(FinishSignInRequest request, Visitor visitor) {
        VerificationId verification = VerificationId.parse(request.verification());
        return challenges
                .finish(OrganizationId.SERVICE, verification, request.code(), visitor, ANSWERING)
                .flatMap(owner -> transactions.read(operators.find(owner)))
                .transform(Problems.orRefuse(ProblemCode.CODE_INVALID))
                .delayUntil(operator -> transactions.write(uses.add(verification.challenge())))
                .flatMap(operator -> entry.half(operator.id(), SignInStep.PROVE, Proofs.NONE.and(SessionProof.MAILBOX)))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    /** Hands out the challenge that an operator's passkey signs during a sign-in. */
    Mono<PasskeyOptions> challenge(String secret) {
        return pending(secret)
                .flatMap(pending -> factors.challenge(FactorOwner.operator(pending.owner()), secret))
                .map(PasskeyOptions::new)
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    /** Trades a second factor for an operator's session. */
    Mono<OperatorSessionResponse> prove(ProveSignInRequest request, Visitor visitor) {
        Optional<String> secret = Optional.of(request.pending());
        return pending(request.pending())
                .flatMap(pending -> tries.admit(pending.owner(), secret)
                        .then(Mono.defer(() -> factors.check(
                                FactorOwner.operator(pending.owner()), request.proof(), request.pending())))
                        .transform(Problems.orRefuse(ProblemCode.CODE_INVALID))
                        .delayUntil(proof -> tries.right(pending.owner(), secret))
                        .flatMap(proof ->
                                entry.enter(pending.owner(), pending.proofs().and(proof), List.of(), visitor)))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    private Mono<Pending> pending(String secret) {
        return pendings.find(secret, Audience.OPERATOR, SignInStep.PROVE)
                .transform(Problems.orRefuse(ProblemCode.SIGN_IN_EXPIRED));
    }
}
