package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.LoginLinks;
import dev.gatehouse.platform.access.OpenToAnyone;
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
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Trades a login link for a session, in whichever browser a person pressed its button. It works once. */
@UseCase
@OpenToAnyone("the token is the proof; limited per network")
@EveryPlan
@NoTransaction("the link is consumed in Redis first; the sign-in is recorded in a transaction of its own")
class EnterByLink {

    private final LoginLinks links;
    private final ContactSignIns signIns;

    EnterByLink(LoginLinks links, ContactSignIns signIns) {
        this.links = links;
        this.signIns = signIns;
    }

    /**
     * What a browser hands in.
     *
     * @param browser its verification session, if it has one
     * @param former the session it had at this door, good or not
     */
    record Attempt(
            VerificationId token, Visitor visitor, Optional<VerificationId> browser, Optional<SessionId> former) {}

    Mono<Entered> enter(Organization organization, Attempt attempt) {
        return links.use(organization.id(), attempt.token(), attempt.browser(), attempt.visitor())
                .flatMap(LookAtLoginLink::good)
                .map(found -> new SignIn(
                        attempt.token().challenge(),
                        found.challenge(),
                        How.MAGIC_LINK,
                        found.challenge().proofs(),
                        attempt.visitor(),
                        attempt.former()))
                .flatMap(signIn -> signIns.enter(organization, signIn))
                .transform(Problems.orRefuse(ProblemCode.LINK_USED));
    }
}
