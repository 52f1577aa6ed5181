package dev.gatehouse.platform.client;

import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.session.ContactDoors;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes a contact every way in, or gives them back (decision 0017). Both are told by the state of the contact, so that
 * asking twice does it once.
 */
@Component
public class ContactRevocation {

    private final ContactRepository contacts;
    private final ContactDoors doors;
    private final EventLog events;

    ContactRevocation(ContactRepository contacts, ContactDoors doors, EventLog events) {
        this.contacts = contacts;
        this.doors = doors;
        this.events = events;
    }

    /** Closes all doors, inside the transaction of the caller. */
    public Mono<Void> revoke(UUID id, StaffPrincipal member) {
        return contact(id)
                .delayUntil(contact -> contacts.revoke(id)
                        .filter(revoked -> revoked)
                        .flatMap(revoked -> doors.close(id, member).then(append("contact.revoked", contact, member))))
                .then();
    }

    /** Ends what Redis holds; after the commit. Doing it again ends it again. */
    public Mono<Void> end(UUID id) {
        return doors.end(id);
    }

    /** Opens the doors again that were closed with the contact, inside the transaction of the caller. */
    Mono<Void> restore(UUID id, StaffPrincipal member) {
        return contact(id)
                .delayUntil(contact -> contacts.restore(id)
                        .filter(restored -> restored)
                        .flatMap(restored -> doors.reopen(id).then(append("contact.restored", contact, member))))
                .then();
    }

    private Mono<ContactResponse> contact(UUID id) {
        return contacts.find(id).transform(Problems.orNotFound());
    }

    private Mono<Void> append(String type, ContactResponse contact, StaffPrincipal member) {
        return events.append(
                ClientEvents.contact(type, member, contact.clientId(), contact.id(), contact.name(), contact.email()));
    }
}
