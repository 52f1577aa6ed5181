package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Takes back that a deadline was closed. */
@UseCase
@RequiresPermission(Permission.DEADLINES_WRITE)
@RequiresFeature(Catalogue.DEADLINES)
class ReopenDeadline {

    private final CurrentDeadline current;
    private final DeadlineRepository deadlines;
    private final EventLog events;

    ReopenDeadline(CurrentDeadline current, DeadlineRepository deadlines, EventLog events) {
        this.current = current;
        this.deadlines = deadlines;
        this.events = events;
    }

    Mono<DeadlineResponse> reopen(UUID id, int version, StaffPrincipal member) {
        return current.find(id, version)
                .filter(found -> found.closedAt() != null)
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                .flatMap(found -> deadlines.reopen(id))
                .then(deadlines.find(id))
                .delayUntil(deadline -> events.append(DeadlineEvents.of("reopened", deadline, member)))
                .map(Deadline::response);
    }
}
