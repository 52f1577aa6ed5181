package dev.gatehouse.platform.client;

import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A client card with its contacts. */
@UseCase
@RequiresPermission(Permission.CLIENTS_READ)
@EveryPlan
@ReadOnly
class ReadClient {

    private final ClientRepository clients;
    private final ContactRepository contacts;

    ReadClient(ClientRepository clients, ContactRepository contacts) {
        this.clients = clients;
        this.contacts = contacts;
    }

    Mono<ClientResponse> read(UUID id) {
        return clients.find(id)
                .transform(Problems.orNotFound())
                .flatMap(client -> contacts.ofClient(id).map(people -> card(client, people)));
    }

    static ClientResponse card(ClientResponse client, List<ContactResponse> contacts) {
        return new ClientResponse(
                client.id(),
                client.name(),
                client.reference(),
                client.state(),
                client.version(),
                client.createdAt(),
                contacts);
    }
}
