package dev.gatehouse.platform.engagement.checklist;

import dev.gatehouse.contract.portal.ChecklistResponse;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.session.ContactDoors;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The checklist of a contact. After a long silence the read counts as an access and is written down. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("one autocommit statement; an access is recorded in a transaction of its own")
class ReadChecklist {

    private final Checklists checklists;
    private final ContactDoors doors;
    private final EventLog events;
    private final TenantTransactions transactions;

    ReadChecklist(Checklists checklists, ContactDoors doors, EventLog events, TenantTransactions transactions) {
        this.checklists = checklists;
        this.doors = doors;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<ChecklistResponse> read(UUID engagement, ContactPrincipal contact, Visitor visitor) {
        Mono<ChecklistResponse> page = checklists.of(contact, engagement);
        return contact.access()
                ? page.delayUntil(found -> transactions.write(doors.noteAccess(contact.contactId())
                        .then(events.append(accessed(engagement, contact, visitor)))))
                : page;
    }

    private static NewEvent accessed(UUID engagement, ContactPrincipal contact, Visitor visitor) {
        return contact.through(NewEvent.of(Stream.engagement(engagement), "portal.accessed", contact.actor())
                .about("engagement", engagement)
                .secret("address", visitor.address())
                .secret("agent", visitor.agent()));
    }
}
