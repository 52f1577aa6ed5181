package dev.gatehouse.platform.client;

import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.UpdateClientRequest;
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

/** Changes a client card, archives it or takes it back. */
@UseCase
@RequiresPermission(Permission.CLIENTS_WRITE)
@EveryPlan
class UpdateClient {

    private final ClientRepository clients;
    private final ContactRepository contacts;
    private final EventLog events;

    UpdateClient(ClientRepository clients, ContactRepository contacts, EventLog events) {
        this.clients = clients;
        this.contacts = contacts;
        this.events = events;
    }

    Mono<ClientResponse> update(UUID id, int version, UpdateClientRequest request, StaffPrincipal member) {
        return clients.find(id)
                .transform(Problems.orNotFound())
                .then(clients.update(id, version, request))
                .flatMap(updated -> updated ? current(id) : Problems.refuse(ProblemCode.STALE_VERSION))
                .delayUntil(client -> events.append(ClientEvents.client("client.updated", member, id, client.name())
                        .fact("state", client.state().name())));
    }

    private Mono<ClientResponse> current(UUID id) {
        return Mono.zip(clients.find(id), contacts.ofClient(id), ReadClient::card);
    }
}
