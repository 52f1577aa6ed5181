package dev.gatehouse.platform.engagement.activity;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.event.ActivityEntry;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemRepository;
import dev.gatehouse.platform.event.EventQueries;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** What has happened in an engagement, newest first. */
@UseCase
@RequiresPermission(Permission.ACTIVITY_READ)
@EveryPlan
@ReadOnly
class ReadActivity {

    private final EngagementDirectory engagements;
    private final EventQueries events;
    private final ItemRepository items;

    ReadActivity(EngagementDirectory engagements, EventQueries events, ItemRepository items) {
        this.engagements = engagements;
        this.events = events;
        this.items = items;
    }

    Mono<Slice<ActivityEntry>> read(UUID engagement, String cursor, int limit) {
        long before = cursor.isEmpty()
                ? Long.MAX_VALUE
                : Cursor.number(Cursor.parse(cursor, 1).getFirst());
        return engagements
                .find(engagement)
                .then(Mono.zip(
                        events.newestBefore(Stream.engagement(engagement), before, limit + 1),
                        titles(engagement),
                        (found, titles) -> found.stream()
                                .map(event -> ActivityView.of(event, titles))
                                .toList()))
                .map(rows -> Cursor.slice(rows, limit, row -> Cursor.of(Long.toString(row.seq()))));
    }

    private Mono<Map<UUID, String>> titles(UUID engagement) {
        return items.ofEngagement(engagement).map(all -> all.stream().collect(Collectors.toMap(Item::id, Item::title)));
    }
}
