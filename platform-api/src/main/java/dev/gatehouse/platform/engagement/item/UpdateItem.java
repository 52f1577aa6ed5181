package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.EngagementDetails;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Changes the words and the date of an item. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_WRITE)
@EveryPlan
class UpdateItem {

    private final ItemRepository items;
    private final EngagementDetails details;
    private final EventLog events;

    UpdateItem(ItemRepository items, EngagementDetails details, EventLog events) {
        this.items = items;
        this.details = details;
        this.events = events;
    }

    Mono<ItemResponse> update(UUID id, int version, UpdateItemRequest request, StaffPrincipal member) {
        return items.find(id)
                .transform(Problems.orNotFound())
                .then(items.update(id, version, request))
                .filter(updated -> updated)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .then(details.ofItem(id))
                .delayUntil(item -> events.append(ItemEvents.of("item.updated", member.actor(), item.engagementId(), id)
                        .secret("title", item.title())));
    }
}
