package dev.gatehouse.platform.deadline;

import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells a client without deadlines from one that does not exist, for the lists that found nothing. */
@Component
class KnownClient {

    private final ClientDirectory clients;
    private final TenantTransactions transactions;

    KnownClient(ClientDirectory clients, TenantTransactions transactions) {
        this.clients = clients;
        this.transactions = transactions;
    }

    /** {@code not-found} when a client is named and there is none. */
    Mono<Void> require(@Nullable UUID client) {
        return Mono.justOrEmpty(client)
                .flatMap(id -> transactions.read(clients.find(id)))
                .then();
    }
}
