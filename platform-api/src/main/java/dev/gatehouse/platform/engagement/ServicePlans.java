package dev.gatehouse.platform.engagement;

import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Ids;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The plan of services of a client, which its deadlines belong to. There is one, and it begins with the first deadline.
 */
@Component
public class ServicePlans {

    private final EngagementRepository engagements;
    private final EventLog events;

    ServicePlans(EngagementRepository engagements, EventLog events) {
        this.engagements = engagements;
        this.events = events;
    }

    /** The plan of a client, begun when there is none; inside the transaction of the caller. */
    public Mono<UUID> of(UUID client, Actor actor) {
        UUID id = Ids.next();
        return engagements
                .insertServicePlan(id, client)
                .flatMap(begun -> begun ? events.append(begun(id, client, actor)) : Mono.empty())
                .then(engagements.servicePlan(client));
    }

    private static NewEvent begun(UUID id, UUID client, Actor actor) {
        return NewEvent.of(Stream.engagement(id), "engagement.created", actor)
                .about("engagement", id)
                .about("client", client)
                .fact("kind", "SERVICE_PLAN");
    }
}
