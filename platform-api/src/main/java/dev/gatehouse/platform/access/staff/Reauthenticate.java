package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.GivenProof;
import dev.gatehouse.contract.access.ProofMethod;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.ChallengeUseRepository;
import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.FactorTries;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.factor.FactorCheck;
import dev.gatehouse.platform.access.factor.FactorOwner;
import dev.gatehouse.platform.access.factor.FactorRepository;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Takes a fresh proof of a member who is signed in, and goes on under a new session id. A mailed code serves only those
 * who have no second factor.
 */
@UseCase
@ForMembers
@EveryPlan
@NotKept("the session that asks is renewed by the answer")
@NoTransaction("the try is counted in Redis first; what follows has transactions of its own")
class Reauthenticate {

    private static final List<RateLimit> LIMITS = List.of(RateLimit.FINISH_PER_IP);

    private final FactorTries tries;
    private final FactorCheck check;
    private final FactorRepository factors;
    private final Challenges challenges;
    private final ChallengeUseRepository uses;
    private final StaffEntry entry;
    private final TenantTransactions transactions;

    Reauthenticate(
            FactorTries tries,
            FactorCheck check,
            FactorRepository factors,
            Challenges challenges,
            ChallengeUseRepository uses,
            StaffEntry entry,
            TenantTransactions transactions) {
        this.tries = tries;
        this.check = check;
        this.factors = factors;
        this.challenges = challenges;
        this.uses = uses;
        this.entry = entry;
        this.transactions = transactions;
    }

    Mono<StaffSessionResponse> prove(GivenProof given, StaffPrincipal principal, Visitor visitor) {
        Mono<SessionProof> proof = given.method() == ProofMethod.MAILED_CODE
                ? byMail(given, principal, visitor)
                : byFactor(given, principal);
        return proof.transform(Problems.orRefuse(ProblemCode.CODE_INVALID))
                .flatMap(fresh -> entry.renew(principal, principal.proofs().and(fresh), visitor));
    }

    private Mono<SessionProof> byFactor(GivenProof given, StaffPrincipal principal) {
        return tries.admit(principal.personId(), Optional.empty())
                .then(Mono.defer(
                        () -> check.check(FactorOwner.person(principal.personId()), given, principal.sessionKey())))
                .delayUntil(proof -> tries.right(principal.personId(), Optional.empty()));
    }

    private Mono<SessionProof> byMail(GivenProof given, StaffPrincipal principal, Visitor visitor) {
        VerificationId verification =
                VerificationId.parse(Optional.ofNullable(given.verification()).orElse(""));
        String code = Optional.ofNullable(given.code()).orElse("");
        return transactions
                .read(factors.of(FactorOwner.person(principal.personId())))
                .filter(List::isEmpty)
                .flatMap(none -> challenges.finish(OrganizationId.SERVICE, verification, code, visitor, LIMITS))
                .filter(person -> person.equals(principal.personId()))
                .delayUntil(person -> transactions.write(uses.add(verification.challenge())))
                .map(person -> SessionProof.MAILBOX);
    }
}
