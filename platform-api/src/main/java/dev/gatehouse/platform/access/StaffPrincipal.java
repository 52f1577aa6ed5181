package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.UUID;

/** A signed-in member of a firm. */
public record StaffPrincipal(
        OrganizationId organization,
        UUID memberId,
        UUID personId,
        MemberRole role,
        String name,
        Proofs proofs,
        String sessionKey)
        implements Principal {

    /** The member as the actor of an event. */
    public Actor actor() {
        return Actor.member(memberId, name);
    }
}
