package dev.gatehouse.platform.client;

import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Adds a person to a client. An address belongs to one contact of a firm only. */
@UseCase
@RequiresPermission(Permission.CLIENTS_WRITE)
@EveryPlan
class AddContact {

    private final ClientDirectory clients;
    private final ContactRepository contacts;
    private final EventLog events;

    AddContact(ClientDirectory clients, ContactRepository contacts, EventLog events) {
        this.clients = clients;
        this.contacts = contacts;
        this.events = events;
    }

    Mono<ContactResponse> add(UUID client, AddContactRequest request, StaffPrincipal member) {
        return clients.active(client)
                .then(contacts.insert(client, request))
                .flatMap(inserted -> inserted ? added(request, member) : repeated(client, request));
    }

    private Mono<ContactResponse> added(AddContactRequest request, StaffPrincipal member) {
        return contacts.find(request.id())
                .delayUntil(contact -> events.append(ClientEvents.contact(
                        "contact.created", member, contact.clientId(), contact.id(), contact.name(), contact.email())));
    }

    private Mono<ContactResponse> repeated(UUID client, AddContactRequest request) {
        return contacts.find(request.id())
                .filter(contact -> contact.clientId().equals(client)
                        && contact.email().equals(request.email().strip())
                        && contact.name().equals(request.name().strip()))
                .transform(Problems.orRefuse(ProblemCode.CONFLICT));
    }
}
