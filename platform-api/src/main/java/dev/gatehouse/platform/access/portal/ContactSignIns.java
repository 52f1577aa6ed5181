package dev.gatehouse.platform.access.portal;

import dev.gatehouse.platform.access.ChallengeUseRepository;
import dev.gatehouse.platform.access.Challenges.Finished;
import dev.gatehouse.platform.access.Proofs;
import dev.gatehouse.platform.access.SessionId;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.session.SessionStart;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets in whoever has just used a challenge: one transaction remembers the use and records the sign-in, then the
 * session begins.
 */
@Component
class ContactSignIns {

    private final ChallengeUseRepository uses;
    private final Sessions sessions;
    private final EventLog events;
    private final TenantTransactions transactions;

    ContactSignIns(ChallengeUseRepository uses, Sessions sessions, EventLog events, TenantTransactions transactions) {
        this.uses = uses;
        this.sessions = sessions;
        this.events = events;
        this.transactions = transactions;
    }

    /** A session and whose it is. */
    record Entered(Sessions.Begun session, String contactName) {}

    /**
     * Somebody at the door whose challenge has been used.
     *
     * @param how the way it was used, as the event says it
     * @param former the session the browser had at this door, good or not; it ends when the new one begins
     */
    record SignIn(
            UUID challenge, Finished finished, How how, Proofs proofs, Visitor visitor, Optional<SessionId> former) {}

    /** How a challenge was used. */
    enum How {
        CODE,
        MAGIC_LINK,
        STEP_UP
    }

    /** Empty when the challenge was used before, or when the contact may not come in any more. */
    Mono<Entered> enter(Organization organization, SignIn signIn) {
        SessionStart start = SessionStart.ofContact(
                SessionId.create(organization.id()),
                signIn.finished().owner(),
                signIn.proofs().shown(),
                signIn.visitor(),
                signIn.former());
        return transactions
                .write(recorded(organization, signIn, start))
                .flatMap(name -> sessions.beginByMailbox(
                                start.key(),
                                organization.accessPolicy().sessionTtl(),
                                start.ownerId(),
                                name,
                                signIn.proofs(),
                                signIn.former())
                        .map(begun -> new Entered(begun, name)));
    }

    private Mono<String> recorded(Organization organization, SignIn signIn, SessionStart start) {
        return uses.addForContact(signIn.challenge(), start)
                .delayUntil(
                        name -> events.append(signedIn(organization, Actor.contact(start.ownerId(), name), signIn)));
    }

    private static NewEvent signedIn(Organization organization, Actor contact, SignIn signIn) {
        NewEvent event = NewEvent.of(Stream.organization(organization.id().value()), "contact.signed-in", contact)
                .fact("proof", signIn.how().name())
                .fact("agentClass", signIn.visitor().agentClass())
                .secret("address", signIn.visitor().address())
                .secret("agent", signIn.visitor().agent());
        UUID link = signIn.finished().accessLink();
        return link == null ? event : event.about("link", link);
    }
}
