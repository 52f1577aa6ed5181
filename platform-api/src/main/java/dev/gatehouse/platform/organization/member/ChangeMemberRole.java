package dev.gatehouse.platform.organization.member;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Gives a member another role. Sessions carry the role, so those of the member end. */
@UseCase
@RequiresPermission(Permission.MEMBERS_WRITE)
@RequiresRecentProof
@EveryPlan
@OverLimitToo("rights must be taken away at any time")
@NoTransaction("sessions end after the commit, so that none can begin in between")
class ChangeMemberRole {

    private final Memberships memberships;
    private final Owners owners;
    private final EventLog events;
    private final TenantTransactions transactions;

    ChangeMemberRole(Memberships memberships, Owners owners, EventLog events, TenantTransactions transactions) {
        this.memberships = memberships;
        this.owners = owners;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<MemberListItem> change(UUID id, int version, MemberRole role, StaffPrincipal actor) {
        return transactions
                .write(recorded(id, version, role, actor))
                .delayUntil(member -> memberships.endSessions(id))
                .map(member -> MemberAnswer.of(member, actor));
    }

    private Mono<Membership> recorded(UUID id, int version, MemberRole role, StaffPrincipal actor) {
        return memberships
                .find(id)
                .transform(Problems.orNotFound())
                .doOnNext(member -> RoleRules.require(RoleRules.mayChange(actor.role(), member.role(), role)))
                .delayUntil(member -> role == MemberRole.OWNER ? Mono.empty() : owners.requireAnother(id))
                .delayUntil(member -> memberships
                        .changeRole(id, version, role)
                        .filter(changed -> changed)
                        .transform(Problems.orRefuse(ProblemCode.STALE_VERSION)))
                .flatMap(before -> memberships
                        .find(id)
                        .delayUntil(now -> events.append(MemberEvents.of("member.role-changed", actor, now)
                                .fact("from", before.role().name()))));
    }
}
