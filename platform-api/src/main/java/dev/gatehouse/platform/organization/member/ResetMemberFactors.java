package dev.gatehouse.platform.organization.member;

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
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Takes all second factors of a member away, who is told so by mail and enrols anew. Nobody resets their own: whoever
 * holds somebody's open session must not get rid of what guards the next one. Factors that guard another firm too are
 * not this firm's to reset.
 */
@UseCase
@RequiresPermission(Permission.MEMBERS_WRITE)
@RequiresRecentProof
@EveryPlan
@OverLimitToo("somebody is locked out")
@NoTransaction("sessions end after the commit, so that none can begin in between")
class ResetMemberFactors {

    private final Memberships memberships;
    private final WorkQueue work;
    private final EventLog events;
    private final TenantTransactions transactions;

    ResetMemberFactors(Memberships memberships, WorkQueue work, EventLog events, TenantTransactions transactions) {
        this.memberships = memberships;
        this.work = work;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> reset(UUID id, StaffPrincipal actor) {
        return transactions.write(recorded(id, actor)).then(memberships.endSessions(id));
    }

    private Mono<Void> recorded(UUID id, StaffPrincipal actor) {
        return memberships
                .find(id)
                .transform(Problems.orNotFound())
                .doOnNext(member -> RoleRules.require(mayReset(actor, member)))
                .delayUntil(member -> memberships.resetFactors(id))
                .delayUntil(member -> work.add(MemberFactorsReset.WORK, id))
                .flatMap(member -> events.append(MemberEvents.of("member.factors-reset", actor, member)));
    }

    private static boolean mayReset(StaffPrincipal actor, Membership member) {
        return !member.id().equals(actor.memberId()) && RoleRules.mayGive(actor.role(), member.role());
    }
}
