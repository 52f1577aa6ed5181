package dev.gatehouse.platform.engagement.activity;

import dev.gatehouse.contract.event.LatestActivity;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.event.EventQueries;
import dev.gatehouse.platform.event.StoredEvent;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The newest steps that people took in any engagement; what machines do in between is left out. */
@UseCase
@RequiresPermission(Permission.ACTIVITY_READ)
@EveryPlan
@ReadOnly
class ReadLatestActivity {

    private static final Set<String> STEPS = Set.of(
            "engagement.sent",
            "engagement.completed",
            "portal.opened",
            "item.submitted",
            "item.accepted",
            "item.changes-requested");

    private final EventQueries events;
    private final ActivityTitleRepository titles;

    ReadLatestActivity(EventQueries events, ActivityTitleRepository titles) {
        this.events = events;
        this.titles = titles;
    }

    Mono<List<LatestActivity>> read(int limit) {
        return events.newestOfEngagements(STEPS, limit).flatMap(this::named);
    }

    private Mono<List<LatestActivity>> named(List<StoredEvent> found) {
        return Mono.zip(
                titles.engagements(found.stream()
                        .map(ActivityView::engagementOf)
                        .distinct()
                        .toList()),
                titles.items(found.stream()
                        .map(ActivityView::itemOf)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                (engagements, items) -> found.stream()
                        .map(event -> entry(event, engagements, items))
                        .toList());
    }

    private static LatestActivity entry(
            StoredEvent event, Map<UUID, ActivityTitleRepository.Place> engagements, Map<UUID, String> items) {
        UUID engagement = ActivityView.engagementOf(event);
        ActivityTitleRepository.Place place = Objects.requireNonNull(engagements.get(engagement));
        return new LatestActivity(engagement, place.title(), place.client(), ActivityView.of(event, items));
    }
}
