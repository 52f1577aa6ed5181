package dev.gatehouse.platform.deadline;

import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.session.ContactDoors;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down that a client looked: after a long silence, the first read counts as an access, whatever it reads. */
@Component
class VisitLog {

    private final ContactDoors doors;
    private final EventLog events;
    private final TenantTransactions transactions;

    VisitLog(ContactDoors doors, EventLog events, TenantTransactions transactions) {
        this.doors = doors;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> note(ContactPrincipal contact, Visitor visitor) {
        return contact.access()
                ? transactions.write(
                        doors.noteAccess(contact.contactId()).then(events.append(accessed(contact, visitor))))
                : Mono.empty();
    }

    private static NewEvent accessed(ContactPrincipal contact, Visitor visitor) {
        return NewEvent.of(Stream.organization(contact.organization().value()), "portal.accessed", contact.actor())
                .secret("address", visitor.address())
                .secret("agent", visitor.agent());
    }
}
