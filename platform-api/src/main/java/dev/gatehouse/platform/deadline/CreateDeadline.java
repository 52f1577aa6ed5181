package dev.gatehouse.platform.deadline;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.deadline.CreateDeadlineRequest;
import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.deadline.DeadlineRepository.Place;
import dev.gatehouse.platform.engagement.ServicePlans;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.RequiresFeature;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Adds a deadline. The same request again gives the same deadline. */
@UseCase
@RequiresPermission(Permission.DEADLINES_WRITE)
@RequiresFeature(Catalogue.DEADLINES)
class CreateDeadline {

    private final DeadlineRepository deadlines;
    private final ClientDirectory clients;
    private final ServicePlans plans;
    private final EventLog events;

    CreateDeadline(DeadlineRepository deadlines, ClientDirectory clients, ServicePlans plans, EventLog events) {
        this.deadlines = deadlines;
        this.clients = clients;
        this.plans = plans;
        this.events = events;
    }

    Mono<DeadlineResponse> create(CreateDeadlineRequest request, StaffPrincipal member) {
        return Mono.fromRunnable(() -> DeadlineRules.check(request.content()))
                .then(clients.active(request.clientId()))
                .then(requireParent(request.parentId(), request.clientId()))
                .then(plans.of(request.clientId(), member.actor()))
                .flatMap(plan -> deadlines.insert(
                        place(request, plan), request.content(), DeadlineRules.check(request.content())))
                .flatMap(inserted -> inserted ? created(request, member) : repeated(request));
    }

    private static Place place(CreateDeadlineRequest request, UUID plan) {
        int anchor = request.content().dueOn().getDayOfMonth();
        return new Place(request.id(), request.clientId(), plan, request.id(), request.parentId(), anchor);
    }

    /** One level is enough: what belongs to a service, not what belongs to what belongs to it. */
    private Mono<Void> requireParent(@Nullable UUID parent, UUID client) {
        return Mono.justOrEmpty(parent)
                .flatMap(id -> deadlines
                        .find(id)
                        .filter(found -> found.clientId().equals(client) && found.parentId() == null)
                        .switchIfEmpty(Mono.error(() -> ProblemException.field(
                                "/parentId",
                                "unknown-deadline",
                                "names no deadline of this client that may have others"))))
                .then();
    }

    private Mono<DeadlineResponse> created(CreateDeadlineRequest request, StaffPrincipal member) {
        return deadlines
                .find(request.id())
                .delayUntil(deadline -> events.append(DeadlineEvents.of("created", deadline, member)))
                .map(Deadline::response);
    }

    private Mono<DeadlineResponse> repeated(CreateDeadlineRequest request) {
        DeadlineContent content = request.content();
        return deadlines
                .find(request.id())
                .filter(known -> known.clientId().equals(request.clientId())
                        && known.content().name().equals(content.name().strip())
                        && known.content().dueOn().equals(content.dueOn()))
                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                .map(Deadline::response);
    }
}
