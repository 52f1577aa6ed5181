package dev.gatehouse.platform.client;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.plangate.Quotas;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds and adds many clients and contacts at once, inside the transaction of the caller: a statement for each kind.
 */
@Component
public class ClientRegister {

    private final ClientRegisterRepository register;
    private final Quotas quotas;

    ClientRegister(ClientRegisterRepository register, Quotas quotas) {
        this.register = register;
        this.quotas = quotas;
    }

    /**
     * A contact who has one of the addresses asked for.
     *
     * @param at which of them
     */
    public record KnownContact(int at, UUID id, UUID clientId, boolean clientActive, boolean revoked) {}

    /** An active or archived client that has one of the names asked for. */
    public record KnownClient(int at, UUID id, boolean active) {}

    public record NewClient(UUID id, String name) {}

    public record NewContact(
            UUID id,
            UUID clientId,
            String name,
            String email,
            @Nullable String jobTitle) {}

    /** Who has these addresses, however they are capitalised. */
    public Mono<List<KnownContact>> contactsWith(List<String> emails) {
        return register.contactsWith(emails);
    }

    /** Which clients have these names, however they are capitalised; two of a name are two. */
    public Mono<List<KnownClient>> clientsNamed(List<String> names) {
        return register.clientsNamed(names);
    }

    /** Adds clients within the plan, and contacts; gives the events for the caller to append. */
    public Mono<List<NewEvent>> add(List<NewClient> clients, List<NewContact> contacts, StaffPrincipal member) {
        return register.insertClients(clients)
                .then(clients.isEmpty() ? Mono.empty() : quotas.hold(Limit.ACTIVE_CLIENTS))
                .then(register.insertContacts(contacts))
                .thenReturn(events(clients, contacts, member));
    }

    private static List<NewEvent> events(List<NewClient> clients, List<NewContact> contacts, StaffPrincipal member) {
        return Stream.concat(
                        clients.stream()
                                .map(client ->
                                        ClientEvents.client("client.created", member, client.id(), client.name())),
                        contacts.stream()
                                .map(contact -> ClientEvents.contact(
                                        "contact.created",
                                        member,
                                        contact.clientId(),
                                        contact.id(),
                                        contact.name(),
                                        contact.email())))
                .toList();
    }
}
