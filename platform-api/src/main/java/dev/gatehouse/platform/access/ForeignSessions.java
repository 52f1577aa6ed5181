package dev.gatehouse.platform.access;

import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A good session of one firm shown at the door of another: refused there, and written down in its own firm. */
@Component
class ForeignSessions {

    private final Sessions sessions;
    private final EventLog events;
    private final TenantTransactions transactions;

    ForeignSessions(Sessions sessions, EventLog events, TenantTransactions transactions) {
        this.sessions = sessions;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> report(SessionId id, OrganizationId door, Visitor visitor) {
        return sessions.use(id)
                .flatMap(principal -> transactions
                        .write(events.append(misused(principal, door, visitor)))
                        .contextWrite(Tenant.bind(principal.organization())));
    }

    private static NewEvent misused(Principal principal, OrganizationId door, Visitor visitor) {
        Actor actor = switch (principal) {
            case ContactPrincipal contact -> contact.actor();
            case StaffPrincipal member -> member.actor();
            case OperatorPrincipal operator -> Actor.operator(operator.operatorId(), operator.email());
        };
        return NewEvent.of(Stream.organization(principal.organization().value()), "session.misused", actor)
                .about("door", door.value())
                .secret("address", visitor.address());
    }
}
