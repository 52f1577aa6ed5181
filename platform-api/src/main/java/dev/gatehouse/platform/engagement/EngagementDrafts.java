package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.template.TemplateOrigin;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.engagement.item.ItemContents;
import dev.gatehouse.platform.engagement.item.ItemEvents;
import dev.gatehouse.platform.engagement.item.ItemRepository;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Makes drafts, written by hand or from a template, inside the transaction of the caller. The same request again gives
 * the same engagement.
 */
@Component
public class EngagementDrafts {

    private final EngagementRepository engagements;
    private final ItemRepository items;
    private final ItemContents contents;
    private final ClientDirectory clients;
    private final EngagementDetails details;
    private final EventLog events;

    EngagementDrafts(
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

    /** Drafts what is asked for. */
    public Mono<EngagementResponse> draft(
            CreateEngagementRequest request, @Nullable TemplateOrigin template, StaffPrincipal member) {
        return clients.active(request.clientId())
                .then(Mono.fromRunnable(() -> DueDates.check(request.dueInDays(), request.dueOn(), false)))
                .then(contents.check(request.items(), "/items"))
                .then(engagements.insert(request, template))
                .flatMap(inserted -> inserted ? created(request, template, member) : repeated(request));
    }

    private Mono<EngagementResponse> created(
            CreateEngagementRequest request, @Nullable TemplateOrigin template, StaffPrincipal member) {
        return items.insert(request.id(), request.items(), ItemState.DRAFT)
                .filter(inserted -> inserted == request.items().size())
                .transform(Problems.orRefuse(ProblemCode.CONFLICT))
                .then(contents.insert(request.items()))
                .then(details.of(request.id()))
                .delayUntil(engagement -> events.append(events(request, template, member)));
    }

    private static List<NewEvent> events(
            CreateEngagementRequest request, @Nullable TemplateOrigin template, StaffPrincipal member) {
        List<NewEvent> events = new ArrayList<>();
        NewEvent created = NewEvent.of(Stream.engagement(request.id()), "engagement.created", member.actor())
                .about("engagement", request.id())
                .about("client", request.clientId())
                .fact("kind", request.kind().name())
                .secret("title", request.title());
        events.add(
                template == null
                        ? created
                        : created.about("template", template.id()).fact("templateVersion", template.version()));
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
