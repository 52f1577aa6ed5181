package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.EngagementDetails;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Puts an item elsewhere on its checklist. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_WRITE)
@EveryPlan
class MoveItem {

    private final ItemRepository items;
    private final EngagementDetails details;
    private final EventLog events;

    MoveItem(ItemRepository items, EngagementDetails details, EventLog events) {
        this.items = items;
        this.details = details;
        this.events = events;
    }

    Mono<ItemResponse> move(UUID id, int version, int position, StaffPrincipal member) {
        return items.find(id)
                .transform(Problems.orNotFound())
                .delayUntil(item -> items.lockAll(item.engagementId()))
                .then(items.find(id))
                .filter(item -> item.version() == version)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .delayUntil(item -> arrange(item, position))
                .then(details.ofItem(id))
                .delayUntil(item -> events.append(ItemEvents.of("item.moved", member.actor(), item.engagementId(), id)
                        .fact("position", position)));
    }

    private Mono<Void> arrange(Item item, int position) {
        return items.ofEngagement(item.engagementId())
                .flatMap(all -> items.arrange(order(all, item, position), item.id()));
    }

    private static List<UUID> order(List<Item> all, Item moved, int position) {
        List<UUID> order = new ArrayList<>(all.stream().map(Item::id).toList());
        order.remove(moved.id());
        order.add(Math.min(position - 1, order.size()), moved.id());
        return order;
    }
}
