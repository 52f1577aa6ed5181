package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.engagement.EngagementListItem;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The engagements of a firm, newest first; of one client, if it names one that exists. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_READ)
@EveryPlan
@ReadOnly
class ListEngagements {

    private static final UUID END = new UUID(-1, -1);

    private final EngagementRepository engagements;
    private final ClientDirectory clients;

    ListEngagements(EngagementRepository engagements, ClientDirectory clients) {
        this.engagements = engagements;
        this.clients = clients;
    }

    Mono<Slice<EngagementListItem>> list(
            @Nullable EngagementState state, @Nullable UUID client, String cursor, int limit) {
        UUID before = cursor.isEmpty() ? END : Cursor.id(Cursor.parse(cursor, 1).getFirst());
        return Mono.justOrEmpty(client)
                .flatMap(clients::find)
                .then(engagements.page(before, state, client, limit + 1))
                .map(rows -> Cursor.slice(rows, limit, row -> Cursor.of(row.id().toString())));
    }
}
