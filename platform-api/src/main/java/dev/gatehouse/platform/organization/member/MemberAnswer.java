package dev.gatehouse.platform.organization.member;

import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.StaffPrincipal;

/** A membership as the API tells of it. */
final class MemberAnswer {

    private MemberAnswer() {}

    static MemberListItem of(Membership member, StaffPrincipal reader) {
        return new MemberListItem(
                member.id(),
                member.name(),
                member.email(),
                member.role(),
                member.since(),
                member.id().equals(reader.memberId()),
                member.version());
    }
}
