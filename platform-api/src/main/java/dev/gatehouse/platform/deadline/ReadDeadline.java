package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** One deadline. What a firm has entered stays readable on every plan. */
@UseCase
@RequiresPermission(Permission.DEADLINES_READ)
@EveryPlan
@ReadOnly
class ReadDeadline {

    private final DeadlineRepository deadlines;

    ReadDeadline(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    Mono<DeadlineResponse> read(UUID id) {
        return deadlines.find(id).transform(Problems.orNotFound()).map(Deadline::response);
    }
}
