package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Problems;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Engagements as their parts and other modules need them, inside the transaction of the caller. */
@Component
public class EngagementDirectory {

    private final EngagementRepository engagements;

    EngagementDirectory(EngagementRepository engagements) {
        this.engagements = engagements;
    }

    /** An engagement; {@code not-found} when there is none. */
    public Mono<Engagement> find(UUID id) {
        return engagements.find(id).transform(Problems.orNotFound());
    }

    /** An engagement, locked until the transaction ends. */
    public Mono<Engagement> findForUpdate(UUID id) {
        return engagements.findForUpdate(id).transform(Problems.orNotFound());
    }

    /** What waits for the client, in order; marked what has been added since the last mail, if there was one. */
    public Mono<List<AskedItem>> asked(UUID id, @Nullable Instant lastMail) {
        return engagements.asked(id, lastMail);
    }

    /** Lets the state follow the items, and gives the event of that change: none, or one to append with the others. */
    public Mono<List<NewEvent>> settle(UUID id, Actor actor) {
        return engagements
                .settle(id)
                .map(state -> List.of(changed(id, state, actor)))
                .defaultIfEmpty(List.of());
    }

    private static NewEvent changed(UUID id, EngagementState state, Actor actor) {
        String type = state == EngagementState.COMPLETED ? "completed" : "reopened";
        return NewEvent.of(Stream.engagement(id), "engagement." + type, actor).about("engagement", id);
    }
}
