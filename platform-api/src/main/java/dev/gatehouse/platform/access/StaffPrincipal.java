package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in member of a firm, or support that the firm has let in.
 *
 * @param memberId of an operator who helps: the operator
 * @param support what a helping operator may do; null for a member
 */
public record StaffPrincipal(
        OrganizationId organization,
        UUID memberId,
        UUID personId,
        MemberRole role,
        String name,
        Proofs proofs,
        String sessionKey,
        @Nullable SupportVisit support)
        implements Principal {

    /** Who it is as the actor of an event. */
    public Actor actor() {
        return support == null ? Actor.member(memberId, name) : Actor.operator(memberId, name);
    }
}
