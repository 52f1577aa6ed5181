package dev.gatehouse.platform.access.support;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.support.SupportViewResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.support.SupportViews.Seen;
import dev.gatehouse.platform.event.EventQueries;
import dev.gatehouse.platform.event.StoredEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What support looked at and did, out of the firm's own chain, newest first. */
@UseCase
@RequiresPermission(Permission.MEMBERS_READ)
@EveryPlan
@ReadOnly
class ListSupportViews {

    private static final Set<String> TYPES = Set.of("support.entered", "support.viewed", "support.changed");

    private final EventQueries events;

    ListSupportViews(EventQueries events) {
        this.events = events;
    }

    Mono<Slice<SupportViewResponse>> list(String cursor, int limit, StaffPrincipal member) {
        long before = cursor.isEmpty()
                ? Long.MAX_VALUE
                : Cursor.number(Cursor.parse(cursor, 1).getFirst());
        return events.newestBefore(Stream.organization(member.organization().value()), TYPES, before, limit + 1)
                .map(found -> page(found, limit));
    }

    private static Slice<SupportViewResponse> page(List<StoredEvent> found, int limit) {
        Slice<Seen> page = Cursor.slice(
                found.stream().map(SupportViews::of).toList(), limit, seen -> Cursor.of(Long.toString(seen.seq())));
        return new Slice<>(page.items().stream().map(Seen::view).toList(), page.next());
    }
}
