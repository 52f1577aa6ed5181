package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.DueDates;
import dev.gatehouse.platform.engagement.EngagementDetails;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Changes the words, the date and the content of an item. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_WRITE)
@EveryPlan
class UpdateItem {

    private final ItemRepository items;
    private final ItemContents contents;
    private final EngagementDetails details;
    private final EventLog events;

    UpdateItem(ItemRepository items, ItemContents contents, EngagementDetails details, EventLog events) {
        this.items = items;
        this.contents = contents;
        this.details = details;
        this.events = events;
    }

    Mono<ItemResponse> update(UUID id, int version, UpdateItemRequest request, StaffPrincipal member) {
        return items.findForUpdate(id)
                .transform(Problems.orNotFound())
                .filter(item -> item.version() == version)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .doOnNext(item -> DueDates.check(request.dueInDays(), request.dueOn(), item.state() != ItemState.DRAFT))
                .delayUntil(item -> contents.replace(item, request))
                .then(items.update(id, request))
                .then(details.ofItem(id))
                .delayUntil(item -> events.append(ItemEvents.of("item.updated", member.actor(), item.engagementId(), id)
                        .secret("title", item.title())));
    }
}
