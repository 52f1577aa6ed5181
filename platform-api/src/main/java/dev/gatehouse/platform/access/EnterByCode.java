package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.session.SessionStart;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    private static final List<RateLimit> LIMITS = List.of(RateLimit.FINISH_PER_IP, RateLimit.FINISH_PER_ORGANIZATION);

    private final Challenges challenges;
    private final ChallengeUseRepository uses;
    private final Sessions sessions;
    private final EventLog events;
    private final TenantTransactions transactions;

    EnterByCode(
            Challenges challenges,
            ChallengeUseRepository uses,
            Sessions sessions,
            EventLog events,
            TenantTransactions transactions) {
        this.challenges = challenges;
        this.uses = uses;
        this.sessions = sessions;
        this.events = events;
        this.transactions = transactions;
    }

    /** A session and whose it is. */
    record Entered(Sessions.Begun session, String contactName) {}

    /**
     * What a browser hands in.
     *
     * @param former the session it had at this door, good or not; it ends when the new one begins
     */
    record Attempt(VerificationId verification, String code, Visitor visitor, Optional<SessionId> former) {}

    Mono<Entered> enter(OrganizationId organization, Attempt attempt) {
        return challenges
                .finish(organization, attempt.verification(), attempt.code(), attempt.visitor(), LIMITS)
                .map(contact -> start(organization, contact, attempt))
                .flatMap(start -> transactions.write(recorded(start, attempt)).flatMap(name -> begin(start, name)))
                .transform(Problems.orRefuse(ProblemCode.CODE_INVALID));
    }

    private static SessionStart start(OrganizationId organization, UUID contact, Attempt attempt) {
        SessionId session = SessionId.create(organization);
        List<SessionProof> proofs = List.of(SessionProof.MAILBOX);
        return SessionStart.ofContact(session, contact, proofs, attempt.visitor(), attempt.former());
    }

    private Mono<String> recorded(SessionStart start, Attempt attempt) {
        OrganizationId organization = start.key().organization();
        return uses.addForContact(attempt.verification().challenge(), start)
                .delayUntil(
                        name -> events.append(signedIn(organization, Actor.contact(start.ownerId(), name), attempt)));
    }

    private Mono<Entered> begin(SessionStart start, String name) {
        return sessions.beginByCode(start.key(), start.ownerId(), name, start.former())
                .map(session -> new Entered(session, name));
    }

    private static NewEvent signedIn(OrganizationId organization, Actor contact, Attempt attempt) {
        return NewEvent.of(Stream.organization(organization.value()), "contact.signed-in", contact)
                .fact("proof", "CODE")
                .fact("agentClass", attempt.visitor().agentClass())
                .secret("address", attempt.visitor().address())
                .secret("agent", attempt.visitor().agent());
    }
}
