package dev.gatehouse.platform.client;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.client.ClientListItem;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.client.ClientRepository.Line;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The clients of a firm by name, searched by name, reference or address. */
@UseCase
@RequiresPermission(Permission.CLIENTS_READ)
@EveryPlan
@ReadOnly
class ListClients {

    private static final String START = Cursor.of("", new UUID(0, 0).toString());

    private final ClientRepository clients;

    ListClients(ClientRepository clients) {
        this.clients = clients;
    }

    Mono<Slice<ClientListItem>> list(String search, String cursor, int limit) {
        List<String> after = Cursor.parse(cursor.isEmpty() ? START : cursor, 2);
        return clients.page(after.get(0), Cursor.id(after.get(1)), search.strip(), limit + 1)
                .map(lines -> Cursor.slice(lines, limit, ListClients::cursorOf))
                .map(slice -> new Slice<>(slice.items().stream().map(Line::item).toList(), slice.next()));
    }

    private static String cursorOf(Line client) {
        return Cursor.of(client.key(), client.item().id().toString());
    }
}
