package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.engagement.item.ItemContents;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.engagement.item.ItemRepository;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Drafts an engagement. The same request again gives the same engagement. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_WRITE)
@EveryPlan
class CreateEngagement {

    private final EngagementRepository engagements;
    private final ItemRepository items;
    private final ItemContents contents;
    private final ClientDirectory clients;
    private final EngagementDetails details;
    private final EventLog events;

    CreateEngagement(
            EngagementRepository engagements,
            ItemRepository items,
            ItemContents contents,
            ClientDirectory clients,
            EngagementDetails details,
            EventLog events) {
        this.engagements = engagements;
        this.items = items;
        this.contents = contents;
        this.clients = clients;
        this.details = details;
        this.events = events;
    }

    Mono<EngagementResponse> create(CreateEngagementRequest request, StaffPrincipal member) {
        return clients.active(request.clientId())
                .then(contents.check(request.items(), "/items"))
                .then(engagements.insert(request))
                .flatMap(inserted -> inserted ? created(request, member) : repeated(request));
    }

    private Mono<EngagementResponse> created(CreateEngagementRequest request, StaffPrincipal member) {
        return items.insert(request.id(), request.items(), ItemState.DRAFT)
                .filter(inserted -> inserted == request.items().size())
                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                .then(contents.insert(request.items()))
                .then(details.of(request.id()))
                .delayUntil(engagement -> events.append(events(request, member)));
    }

    private static List<NewEvent> events(CreateEngagementRequest request, StaffPrincipal member) {
        List<NewEvent> events = new ArrayList<>();
        events.add(NewEvent.of(Stream.engagement(request.id()), "engagement.created", member.actor())
                .about("engagement", request.id())
                .about("client", request.clientId())
                .fact("kind", request.kind().name())
                .secret("title", request.title()));
        for (NewItem item : request.items()) {
            events.add(ItemEvents.of("item.created", member.actor(), request.id(), item.id())
                    .secret("title", item.title()));
        }
        return events;
    }

    private Mono<EngagementResponse> repeated(CreateEngagementRequest request) {
        return engagements
                .find(request.id())
                .filter(known -> known.clientId().equals(request.clientId())
                        && known.title().equals(request.title().strip()))
                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                .then(details.of(request.id()));
    }
}
