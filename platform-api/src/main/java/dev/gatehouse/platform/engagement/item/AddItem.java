package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.DueDates;
import dev.gatehouse.platform.engagement.Engagement;
import dev.gatehouse.platform.engagement.EngagementDetails;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Adds an item; in an engagement that has been sent it is open at once. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_WRITE)
@EveryPlan
class AddItem {

    private final EngagementDirectory engagements;
    private final ItemRepository items;
    private final ItemContents contents;
    private final EngagementDetails details;
    private final EventLog events;

    AddItem(
            EngagementDirectory engagements,
            ItemRepository items,
            ItemContents contents,
            EngagementDetails details,
            EventLog events) {
        this.engagements = engagements;
        this.items = items;
        this.contents = contents;
        this.details = details;
        this.events = events;
    }

    Mono<ItemResponse> add(UUID engagement, NewItem request, StaffPrincipal member) {
        return engagements
                .findForUpdate(engagement)
                .delayUntil(found -> items.ofEngagement(engagement)
                        .filter(there -> there.size() < Limits.ITEMS_PER_ENGAGEMENT)
                        .transform(Problems.orRefuse(ProblemCode.CONFLICT)))
                .doOnNext(found -> DueDates.check(request.dueInDays(), null, found.state() != EngagementState.DRAFT))
                .delayUntil(found -> contents.check(request))
                .flatMap(found -> insert(found, request, member));
    }

    private Mono<ItemResponse> insert(Engagement engagement, NewItem request, StaffPrincipal member) {
        ItemState state = engagement.state() == EngagementState.DRAFT ? ItemState.DRAFT : ItemState.OPEN;
        return items.insert(engagement.id(), List.of(request), state)
                .flatMap(inserted -> inserted == 1
                        ? added(engagement.id(), request, state, member)
                        : repeated(engagement.id(), request));
    }

    private Mono<ItemResponse> added(UUID engagement, NewItem request, ItemState state, StaffPrincipal member) {
        return contents.insert(List.of(request))
                .then(engagements.settle(engagement, member.actor()))
                .flatMap(settled -> details.ofItem(request.id())
                        .delayUntil(item -> events.append(events(engagement, request, state, member, settled))));
    }

    private static List<NewEvent> events(
            UUID engagement, NewItem request, ItemState state, StaffPrincipal member, List<NewEvent> settled) {
        List<NewEvent> events = new ArrayList<>();
        events.add(ItemEvents.of("item.created", member.actor(), engagement, request.id())
                .secret("title", request.title()));
        if (state == ItemState.OPEN) {
            events.add(ItemEvents.of("item.published", member.actor(), engagement, request.id()));
        }
        events.addAll(settled);
        return events;
    }

    private Mono<ItemResponse> repeated(UUID engagement, NewItem request) {
        return items.find(request.id())
                .filter(known -> known.engagementId().equals(engagement)
                        && known.title().equals(request.title().strip()))
                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                .flatMap(known -> details.ofItem(known.id()));
    }
}
