package dev.gatehouse.platform.organization.member;

import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.contract.member.MemberState;
import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Clock;
import java.time.Instant;

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
                state(member),
                member.secondFactor(),
                member.version());
    }

    private static MemberState state(Membership member) {
        Instant until = member.invitedUntil();
        if (until == null) {
            return MemberState.ACTIVE;
        }
        return Clock.now().isBefore(until) ? MemberState.INVITED : MemberState.EXPIRED;
    }
}
