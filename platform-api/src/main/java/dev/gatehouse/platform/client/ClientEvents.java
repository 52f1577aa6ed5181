package dev.gatehouse.platform.client;

import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import java.util.UUID;

/** What the chain says of clients and contacts: ids in the open, names and addresses as commitments. */
final class ClientEvents {

    private ClientEvents() {}

    static NewEvent client(String type, StaffPrincipal member, UUID client, String name) {
        return event(type, member).about("client", client).secret("name", name);
    }

    static NewEvent contact(String type, StaffPrincipal member, UUID client, UUID contact, String name, String email) {
        return event(type, member)
                .about("client", client)
                .about("contact", contact)
                .secret("name", name)
                .secret("email", email);
    }

    private static NewEvent event(String type, StaffPrincipal member) {
        return NewEvent.of(Stream.organization(member.organization().value()), type, member.actor());
    }
}
