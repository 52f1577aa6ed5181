package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.portal.ContactSignIns.Entered;
import dev.gatehouse.platform.access.portal.ContactSignIns.How;
import dev.gatehouse.platform.access.portal.ContactSignIns.SignIn;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import reactor.core.publisher.Mono;

/** Trades a session and a code for a session that has shown both; the one before ends, its proof stays a fact. */
@UseCase
@ForContacts
@EveryPlan
@NotKept("the session that asks is renewed by the answer")
@NoTransaction("the code is consumed in Redis first; the step is recorded in a transaction of its own")
class StepUp {

    private final Challenges challenges;
    private final ContactSignIns signIns;

    StepUp(Challenges challenges, ContactSignIns signIns) {
        this.challenges = challenges;
        this.signIns = signIns;
    }

    Mono<Entered> prove(Organization organization, ContactPrincipal contact, EnterByCode.Attempt attempt) {
        Proofs proofs = Proofs.of(contact.proofs().at(SessionProof.LINK), Clock.now());
        return challenges
                .finishCode(
                        organization.id(),
                        attempt.verification(),
                        attempt.code(),
                        attempt.visitor(),
                        EnterByCode.LIMITS)
                .filter(finished -> finished.owner().equals(contact.contactId()))
                .map(finished -> new SignIn(
                        attempt.verification().challenge(),
                        finished,
                        How.STEP_UP,
                        proofs,
                        attempt.visitor(),
                        attempt.former()))
                .flatMap(signIn -> signIns.enter(organization, signIn))
                .transform(Problems.orRefuse(ProblemCode.CODE_INVALID));
    }
}
