package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.UpdateEngagementRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Changes title, message and date of an engagement. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_WRITE)
@EveryPlan
class UpdateEngagement {

    private final EngagementDirectory directory;
    private final EngagementRepository engagements;
    private final EngagementDetails details;
    private final EventLog events;

    UpdateEngagement(
            EngagementDirectory directory,
            EngagementRepository engagements,
            EngagementDetails details,
            EventLog events) {
        this.directory = directory;
        this.engagements = engagements;
        this.details = details;
        this.events = events;
    }

    Mono<EngagementResponse> update(UUID id, int version, UpdateEngagementRequest request, StaffPrincipal member) {
        return directory
                .findForUpdate(id)
                .filter(engagement -> engagement.version() == version)
                .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                .doOnNext(engagement -> DueDates.check(
                        request.dueInDays(), request.dueOn(), engagement.state() != EngagementState.DRAFT))
                .then(engagements.update(id, request))
                .then(details.of(id))
                .delayUntil(updated -> events.append(event(id, request, member)));
    }

    private static NewEvent event(UUID id, UpdateEngagementRequest request, StaffPrincipal member) {
        return NewEvent.of(Stream.engagement(id), "engagement.updated", member.actor())
                .about("engagement", id)
                .secret("title", request.title());
    }
}
