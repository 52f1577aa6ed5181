package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.FinishSignInRequest;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SignInResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ChallengeUseRepository;
import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.staff.StaffEntry.Candidate;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Trades a mailed code for a session, or for the step that is missing. The code is used up in one atomic step, and
 * PostgreSQL remembers that it was.
 */
@UseCase
@OpenToAnyone("the code is the proof; limited per code, address and network")
@EveryPlan
@NoTransaction("the code is consumed in Redis first; what follows has transactions of its own")
class FinishSignIn {

    private static final List<RateLimit> LIMITS = List.of(RateLimit.FINISH_PER_IP);

    private final Challenges challenges;
    private final ChallengeUseRepository uses;
    private final StaffEntry entry;
    private final TenantTransactions transactions;

    FinishSignIn(
            Challenges challenges, ChallengeUseRepository uses, StaffEntry entry, TenantTransactions transactions) {
        this.challenges = challenges;
        this.uses = uses;
        this.entry = entry;
        this.transactions = transactions;
    }

    Mono<SignInResponse> finish(FinishSignInRequest request, Visitor visitor) {
        VerificationId verification = VerificationId.parse(request.verification());
        return challenges
                .finish(OrganizationId.SERVICE, verification, request.code(), visitor, LIMITS)
                .flatMap(person -> entry.candidate(person, Optional.empty()))
                .transform(Problems.orRefuse(ProblemCode.CODE_INVALID))
                .flatMap(candidate -> goOn(candidate, verification, visitor));
    }

    private Mono<SignInResponse> goOn(Candidate candidate, VerificationId verification, Visitor visitor) {
        return transactions
                .write(uses.add(verification.challenge()))
                .then(entry.goOn(candidate, Proofs.NONE.and(SessionProof.MAILBOX), visitor))
                .contextWrite(Tenant.bind(candidate.member().organization()));
    }
}
