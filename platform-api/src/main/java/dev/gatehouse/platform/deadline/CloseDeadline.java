package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Ends a deadline for good, because the service is no longer needed. It stays as history. */
@UseCase
@RequiresPermission(Permission.DEADLINES_WRITE)
@RequiresFeature(Catalogue.DEADLINES)
class CloseDeadline {

    private final CurrentDeadline current;
    private final DeadlineRepository deadlines;
    private final EventLog events;

    CloseDeadline(CurrentDeadline current, DeadlineRepository deadlines, EventLog events) {
        this.current = current;
        this.deadlines = deadlines;
        this.events = events;
    }

    Mono<DeadlineResponse> close(UUID id, int version, StaffPrincipal member) {
        return current.open(id, version)
                .flatMap(found -> deadlines.close(id))
                .then(deadlines.find(id))
                .delayUntil(deadline -> events.append(DeadlineEvents.of("closed", deadline, member)))
                .map(Deadline::response);
    }
}
