package dev.gatehouse.platform.client;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.client.UpdateClientRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.plangate.Quotas;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Changes a client card, archives it or takes it back. */
@UseCase
@RequiresPermission(Permission.CLIENTS_WRITE)
@EveryPlan
@OverLimitToo("archiving frees a place; taking back is counted again")
class UpdateClient {

    private final ClientRepository clients;
    private final ContactRepository contacts;
    private final Quotas quotas;
    private final EventLog events;

    UpdateClient(ClientRepository clients, ContactRepository contacts, Quotas quotas, EventLog events) {
        this.clients = clients;
        this.contacts = contacts;
        this.quotas = quotas;
        this.events = events;
    }

    Mono<ClientResponse> update(UUID id, int version, UpdateClientRequest request, StaffPrincipal member) {
        return clients.find(id)
                .transform(Problems.orNotFound())
                .delayUntil(before -> clients.update(id, version, request)
                        .filter(updated -> updated)
                        .transform(Problems.orRefuse(ProblemCode.STALE_VERSION)))
                .delayUntil(before -> counted(before.state(), request.state()))
                .then(current(id))
                .delayUntil(client -> events.append(ClientEvents.client("client.updated", member, id, client.name())
                        .fact("state", client.state().name())));
    }

    private Mono<Void> counted(ClientState before, ClientState after) {
        if (before == after) {
            return Mono.empty();
        }
        return after == ClientState.ACTIVE ? quotas.hold(Limit.ACTIVE_CLIENTS) : quotas.moved(Limit.ACTIVE_CLIENTS, -1);
    }

    private Mono<ClientResponse> current(UUID id) {
        return Mono.zip(clients.find(id), contacts.ofClient(id), ReadClient::card);
    }
}
