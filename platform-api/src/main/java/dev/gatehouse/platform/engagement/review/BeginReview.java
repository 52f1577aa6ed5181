package dev.gatehouse.platform.engagement.review;

import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.EngagementDetails;
import dev.gatehouse.platform.engagement.item.ItemAction;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.engagement.item.ItemTransitions;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Says that somebody is looking at a submission. */
@UseCase
@RequiresPermission(Permission.ITEMS_REVIEW)
@EveryPlan
@OverLimitToo("what a client handed in waits for an answer")
class BeginReview {

    private final ItemTransitions transitions;
    private final EngagementDetails details;
    private final EventLog events;

    BeginReview(ItemTransitions transitions, EngagementDetails details, EventLog events) {
        this.transitions = transitions;
        this.details = details;
        this.events = events;
    }

    Mono<ItemResponse> begin(UUID item, int version, StaffPrincipal member) {
        return transitions
                .byMember(item, version, ItemAction.BEGIN_REVIEW, null)
                .flatMap(outcome -> details.ofItem(item)
                        .delayUntil(now -> outcome.repeated()
                                ? Mono.empty()
                                : events.append(ItemEvents.of("item.review-begun", member.actor(), outcome))));
    }
}
