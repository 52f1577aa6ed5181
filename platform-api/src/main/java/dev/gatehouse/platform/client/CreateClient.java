package dev.gatehouse.platform.client;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.Quotas;
import reactor.core.publisher.Mono;

/** Adds a client. The same request again gives the same client. */
@UseCase
@RequiresPermission(Permission.CLIENTS_WRITE)
@EveryPlan
class CreateClient {

    private final ClientRepository clients;
    private final Quotas quotas;
    private final EventLog events;

    CreateClient(ClientRepository clients, Quotas quotas, EventLog events) {
        this.clients = clients;
        this.quotas = quotas;
        this.events = events;
    }

    Mono<ClientResponse> create(CreateClientRequest request, StaffPrincipal member) {
        return clients.insert(request).flatMap(inserted -> inserted ? created(request, member) : repeated(request));
    }

    private Mono<ClientResponse> created(CreateClientRequest request, StaffPrincipal member) {
        return quotas.hold(Limit.ACTIVE_CLIENTS)
                .then(clients.find(request.id()))
                .delayUntil(client ->
                        events.append(ClientEvents.client("client.created", member, client.id(), client.name())));
    }

    private Mono<ClientResponse> repeated(CreateClientRequest request) {
        return clients.find(request.id())
                .filter(client -> client.name().equals(request.name().strip()))
                .transform(Problems.orRefuse(ProblemCode.CONFLICT));
    }
}
