package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.SessionId;
import dev.gatehouse.platform.access.VerificationId;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.portal.ContactSignIns.Entered;
import dev.gatehouse.platform.access.portal.ContactSignIns.How;
import dev.gatehouse.platform.access.portal.ContactSignIns.SignIn;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Trades a code for a session: one trip to Redis counts, compares and consumes, one transaction remembers the use and
 * records the sign-in, one more trip begins the session. Whatever is wrong with a code, the answer is the same.
 */
@UseCase
@OpenToAnyone("the code is the proof; limited per code, address, network and firm")
@EveryPlan
@NoTransaction("the code is consumed in Redis first; the sign-in is recorded in a transaction of its own")
class EnterByCode {

    static final List<RateLimit> LIMITS = List.of(RateLimit.FINISH_PER_IP, RateLimit.FINISH_PER_ORGANIZATION);

    private final Challenges challenges;
    private final ContactSignIns signIns;

    EnterByCode(Challenges challenges, ContactSignIns signIns) {
        this.challenges = challenges;
        this.signIns = signIns;
    }

    /**
     * What a browser hands in.
     *
     * @param former the session it had at this door, good or not
     */
    record Attempt(VerificationId verification, String code, Visitor visitor, Optional<SessionId> former) {}

    Mono<Entered> enter(Organization organization, Attempt attempt) {
        return challenges
                .finishCode(organization.id(), attempt.verification(), attempt.code(), attempt.visitor(), LIMITS)
                .map(finished -> new SignIn(
                        attempt.verification().challenge(),
                        finished,
                        How.CODE,
                        finished.proofs(),
                        attempt.visitor(),
                        attempt.former()))
                .flatMap(signIn -> signIns.enter(organization, signIn))
                .transform(Problems.orRefuse(ProblemCode.CODE_INVALID));
    }
}
