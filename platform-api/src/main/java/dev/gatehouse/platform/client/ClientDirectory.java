package dev.gatehouse.platform.client;

import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.portal.InviteColleagueRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What other modules may know of clients, inside their transaction. */
@Component
public class ClientDirectory {

    private final ClientRepository clients;
    private final ContactRepository contacts;

    ClientDirectory(ClientRepository clients, ContactRepository contacts) {
        this.clients = clients;
        this.contacts = contacts;
    }

    /** An active client; {@code not-found} when there is none, {@code conflict} when it is archived. */
    public Mono<ClientResponse> active(UUID client) {
        return find(client)
                .filter(found -> found.state() == ClientState.ACTIVE)
                .transform(Problems.orRefuse(ProblemCode.CONFLICT));
    }

    /** A client, active or archived; {@code not-found} when there is none. */
    public Mono<ClientResponse> find(UUID client) {
        return clients.find(client).transform(Problems.orNotFound());
    }

    /** A person at a client whom another one has named. */
    public record Colleague(UUID id, String name, String email, boolean isNew) {}

    /**
     * Adds a person whom a contact of an active client has named, or finds them there; empty when the address is one of
     * another client.
     */
    public Mono<Colleague> addColleague(UUID client, InviteColleagueRequest request) {
        return active(client)
                .then(contacts.insertUnlessKnown(client, request))
                .flatMap(isNew -> contacts.ofAddress(client, request.email())
                        .map(found -> new Colleague(found.id(), found.name(), found.email(), isNew)));
    }

    /**
     * Completes when all contacts belong to the client and may come in; otherwise the request names one that does not
     * exist for it, or whose access is revoked.
     */
    public Mono<Void> requireContacts(UUID client, Set<UUID> ids) {
        return contacts.count(client, ids)
                .filter(found -> found == ids.size())
                .switchIfEmpty(Mono.error(() -> ProblemException.field(
                        "/contactIds", "unknown-contact", "names no contact of this client who may come in")))
                .then();
    }
}
