package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Takes an item out of a draft. What has been sent stays. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_WRITE)
@EveryPlan
@OverLimitToo("it takes something back")
class RemoveItem {

    private final ItemRepository items;
    private final EventLog events;

    RemoveItem(ItemRepository items, EventLog events) {
        this.items = items;
        this.events = events;
    }

    Mono<Void> remove(UUID id, int version, StaffPrincipal member) {
        return items.findForUpdate(id)
                .transform(Problems.orNotFound())
                .filter(item -> item.version() == version)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .filter(item -> item.state() == ItemState.DRAFT)
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                .delayUntil(item -> items.delete(id))
                .flatMap(item -> events.append(ItemEvents.of("item.removed", member.actor(), item.engagementId(), id)));
    }
}
