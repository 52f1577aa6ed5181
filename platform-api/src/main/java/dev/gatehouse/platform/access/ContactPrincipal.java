package dev.gatehouse.platform.access;

import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact with a portal session. Who came by a link reaches that link's engagement; who came by a code reaches every
 * engagement for which the contact has a live link. Either way the link is looked at again with each request.
 *
 * @param link absent when the contact came by a code
 * @param access true on the first request after a long silence, which is logged as an access
 */
public record ContactPrincipal(
        OrganizationId organization,
        UUID contactId,
        @Nullable CameByLink link,
        String name,
        boolean access,
        String sessionKey)
        implements Principal {

    /** The contact as the actor of an event. */
    public Actor actor() {
        return Actor.contact(contactId, name);
    }

    /** The link by which the contact came; null after a code, when any live link of the contact counts. */
    public @Nullable UUID linkId() {
        return link == null ? null : link.id();
    }

    /** Whether the session may ask for an engagement at all; the contact's links decide the rest. */
    public boolean mayReach(UUID engagement) {
        return link == null || link.engagementId().equals(engagement);
    }

    /** An event with the link it came through, if there was one. */
    public NewEvent through(NewEvent event) {
        return Optional.ofNullable(link)
                .map(came -> event.about("link", came.id()))
                .orElse(event);
    }
}
