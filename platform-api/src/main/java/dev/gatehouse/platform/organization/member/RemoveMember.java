package dev.gatehouse.platform.organization.member;

import dev.gatehouse.billing.Limit;
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
import dev.gatehouse.platform.plangate.Quotas;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Removes a member: their sessions end, their name stays in the history of what they did. */
@UseCase
@RequiresPermission(Permission.MEMBERS_WRITE)
@RequiresRecentProof
@EveryPlan
@OverLimitToo("it frees a seat")
@NoTransaction("sessions end after the commit, so that none can begin in between")
class RemoveMember {

    private final Memberships memberships;
    private final Owners owners;
    private final Quotas quotas;
    private final EventLog events;
    private final TenantTransactions transactions;

    RemoveMember(
            Memberships memberships, Owners owners, Quotas quotas, EventLog events, TenantTransactions transactions) {
        this.memberships = memberships;
        this.owners = owners;
        this.quotas = quotas;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> remove(UUID id, int version, StaffPrincipal actor) {
        return transactions.write(recorded(id, version, actor)).then(memberships.endSessions(id));
    }

    private Mono<Membership> recorded(UUID id, int version, StaffPrincipal actor) {
        return memberships
                .find(id)
                .transform(Problems.orNotFound())
                .doOnNext(member -> RoleRules.require(RoleRules.mayGive(actor.role(), member.role())))
                .delayUntil(member -> owners.requireAnother(id))
                .delayUntil(member -> memberships
                        .remove(id, version)
                        .filter(removed -> removed)
                        .transform(Problems.orRefuse(ProblemCode.STALE_VERSION)))
                .delayUntil(member -> quotas.moved(Limit.STAFF_SEATS, -1))
                .delayUntil(member -> events.append(MemberEvents.of("member.removed", actor, member)));
    }
}
