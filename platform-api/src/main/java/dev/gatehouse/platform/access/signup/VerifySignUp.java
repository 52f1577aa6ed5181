package dev.gatehouse.platform.access.signup;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SignInStep;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.signup.SignUpTicket;
import dev.gatehouse.contract.signup.VerifySignUpRequest;
import dev.gatehouse.platform.access.ChallengeUseRepository;
import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.PendingSignIns;
import dev.gatehouse.platform.access.PendingSignIns.Audience;
import dev.gatehouse.platform.access.PendingSignIns.Pending;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Trades the mailed code for a ticket. Nothing exists before that, and nothing but the ticket after it. */
@UseCase
@OpenToAnyone("the code is the proof; limited per code and network")
@EveryPlan
@NoTransaction("the code is consumed in Redis first; that it was is a transaction of its own")
class VerifySignUp {

    private static final List<RateLimit> LIMITS = List.of(RateLimit.FINISH_PER_IP);

    private final Challenges challenges;
    private final ChallengeUseRepository uses;
    private final PendingSignIns pendings;
    private final TenantTransactions transactions;

    VerifySignUp(
            Challenges challenges,
            ChallengeUseRepository uses,
            PendingSignIns pendings,
            TenantTransactions transactions) {
        this.challenges = challenges;
        this.uses = uses;
        this.pendings = pendings;
        this.transactions = transactions;
    }

    Mono<SignUpTicket> verify(VerifySignUpRequest request, Visitor visitor) {
        VerificationId verification = VerificationId.parse(request.verification());
        return challenges
                .finish(OrganizationId.SERVICE, verification, request.code(), visitor, LIMITS)
                .filter(VerifySignUp::isMailbox)
                .transform(Problems.orRefuse(ProblemCode.CODE_INVALID))
                .delayUntil(mailbox -> transactions.write(uses.add(verification.challenge())))
                .flatMap(mailbox -> pendings.begin(pending(mailbox)))
                .map(handed -> new SignUpTicket(handed.secret(), handed.expiresAt()))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    /** Codes of the other doors belong to people, whose ids are of another version. */
    private static boolean isMailbox(UUID owner) {
        return owner.version() == 3;
    }

    private static Pending pending(UUID mailbox) {
        return new Pending(
                mailbox, Audience.SIGN_UP, SignInStep.ENROL, Proofs.NONE.and(SessionProof.MAILBOX), Optional.empty());
    }
}
