package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A person has done something on the page: only now the portal counts as opened. Once a session and engagement. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("the session remembers that it was opened; the event has a transaction of its own")
class OpenPortal {

    private final Sessions sessions;
    private final AccessLinks links;
    private final EventLog events;
    private final TenantTransactions transactions;

    OpenPortal(Sessions sessions, AccessLinks links, EventLog events, TenantTransactions transactions) {
        this.sessions = sessions;
        this.links = links;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> open(UUID engagement, ContactPrincipal contact, Visitor visitor) {
        return reachable(engagement, contact)
                .flatMap(reached -> sessions.markOpened(contact, engagement))
                .filter(first -> first)
                .flatMap(first -> transactions.write(links.markOpened(engagement, contact.contactId())
                        .then(events.append(opened(engagement, contact, visitor)))));
    }

    /** The link is looked at first, so that a session can mark nothing else than what it opens. */
    private Mono<Boolean> reachable(UUID engagement, ContactPrincipal contact) {
        return Mono.just(contact.mayReach(engagement))
                .filter(mayReach -> mayReach)
                .flatMap(mayReach -> transactions.read(links.reaches(engagement, contact)))
                .filter(reached -> reached)
                .transform(Problems.orRefuse(ProblemCode.NOT_FOUND));
    }

    private static NewEvent opened(UUID engagement, ContactPrincipal contact, Visitor visitor) {
        return contact.through(NewEvent.of(Stream.engagement(engagement), "portal.opened", contact.actor())
                .about("engagement", engagement)
                .fact("agentClass", "HUMAN")
                .secret("address", visitor.address())
                .secret("agent", visitor.agent()));
    }
}
