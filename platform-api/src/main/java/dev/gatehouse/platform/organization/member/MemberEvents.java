package dev.gatehouse.platform.organization.member;

import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;

/** What the chain says of members: ids and roles in the open, names and addresses as commitments. */
final class MemberEvents {

    private MemberEvents() {}

    static NewEvent of(String type, StaffPrincipal actor, Membership member) {
        return NewEvent.of(Stream.organization(actor.organization().value()), type, actor.actor())
                .about("member", member.id())
                .fact("role", member.role().name());
    }

    static NewEvent invited(StaffPrincipal actor, Membership member) {
        return of("member.invited", actor, member).secret("name", member.name()).secret("email", member.email());
    }
}
