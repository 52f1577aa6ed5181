package dev.gatehouse.platform.client;

import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.client.UpdateContactRequest;
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

/** Changes a contact's details. */
@UseCase
@RequiresPermission(Permission.CLIENTS_WRITE)
@EveryPlan
class UpdateContact {

    private final ContactRepository contacts;
    private final EventLog events;

    UpdateContact(ContactRepository contacts, EventLog events) {
        this.contacts = contacts;
        this.events = events;
    }

    Mono<ContactResponse> update(UUID id, int version, UpdateContactRequest request, StaffPrincipal member) {
        return contacts.find(id)
                .transform(Problems.orNotFound())
                .then(contacts.update(id, version, request))
                .flatMap(updated -> updated ? contacts.find(id) : Problems.refuse(ProblemCode.STALE_VERSION))
                .delayUntil(contact -> events.append(ClientEvents.contact(
                        "contact.updated", member, contact.clientId(), id, contact.name(), contact.email())));
    }
}
