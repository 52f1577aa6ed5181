package dev.gatehouse.platform.event;

import dev.gatehouse.contract.event.ActorKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did it.
 *
 * @param id of the contact, member or operator; the system has none
 * @param name kept beside the chain, never in it
 */
public record Actor(
        ActorKind kind, @Nullable UUID id, @Nullable String name) {

    /** The service itself. */
    public static final Actor SYSTEM = new Actor(ActorKind.SYSTEM, null, null);

    public static Actor member(UUID id, String name) {
        return new Actor(ActorKind.MEMBER, id, name);
    }

    /** Somebody who runs the service, by their address. */
    public static Actor operator(UUID id, String email) {
        return new Actor(ActorKind.OPERATOR, id, email);
    }

    public static Actor contact(UUID id, String name) {
        return new Actor(ActorKind.CONTACT, id, name);
    }
}
