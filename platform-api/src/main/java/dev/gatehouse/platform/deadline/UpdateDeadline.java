package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Changes what is said of a deadline. What has been renewed or closed is history and stays as it is. */
@UseCase
@RequiresPermission(Permission.DEADLINES_WRITE)
@RequiresFeature(Catalogue.DEADLINES)
class UpdateDeadline {

    private final CurrentDeadline current;
    private final DeadlineRepository deadlines;
    private final EventLog events;

    UpdateDeadline(CurrentDeadline current, DeadlineRepository deadlines, EventLog events) {
        this.current = current;
        this.deadlines = deadlines;
        this.events = events;
    }

    Mono<DeadlineResponse> update(UUID id, int version, DeadlineContent content, StaffPrincipal member) {
        return Mono.fromRunnable(() -> DeadlineRules.check(content))
                .then(current.open(id, version))
                .flatMap(found -> deadlines.update(id, content, DeadlineRules.check(content)))
                .then(deadlines.find(id))
                .delayUntil(updated -> events.append(DeadlineEvents.of("updated", updated, member)))
                .map(Deadline::response);
    }
}
