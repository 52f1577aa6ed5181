package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import java.util.UUID;

/** What the chain says of items: ids and states, never their words. */
public final class ItemEvents {

    private ItemEvents() {}

    /** An event about an item. */
    public static NewEvent of(String type, Actor actor, UUID engagement, UUID item) {
        return NewEvent.of(Stream.engagement(engagement), type, actor)
                .about("engagement", engagement)
                .about("item", item);
    }

    /** A change of state. */
    public static NewEvent of(String type, Actor actor, ItemTransitions.Outcome outcome) {
        return of(type, actor, outcome.item().engagementId(), outcome.item().id())
                .fact("from", outcome.item().state().name())
                .fact("to", outcome.state().name());
    }
}
