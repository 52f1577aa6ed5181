package dev.gatehouse.platform.access;

import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.UUID;

/**
 * A contact who came in by an access link. The proof is possession of the link alone, and it reaches one engagement.
 *
 * @param access true on the first request after a long silence, which is logged as an access
 */
public record ContactPrincipal(
        OrganizationId organization,
        UUID contactId,
        UUID linkId,
        UUID engagementId,
        String name,
        boolean access,
        String sessionKey)
        implements Principal {

    /** The contact as the actor of an event. */
    public Actor actor() {
        return Actor.contact(contactId, name);
    }
}
