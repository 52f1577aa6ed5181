package dev.gatehouse.platform.organization.member;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Mails an invitation once more, with a new link and seven new days; the link before no longer works. */
@UseCase
@RequiresPermission(Permission.MEMBERS_WRITE)
@EveryPlan
@NoTransaction("the limit is counted in Redis before the transaction begins")
class ResendMemberInvitation {

    private final Memberships memberships;
    private final Limiter limiter;
    private final WorkQueue work;
    private final EventLog events;
    private final TenantTransactions transactions;

    ResendMemberInvitation(
            Memberships memberships,
            Limiter limiter,
            WorkQueue work,
            EventLog events,
            TenantTransactions transactions) {
        this.memberships = memberships;
        this.limiter = limiter;
        this.work = work;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> resend(UUID id, StaffPrincipal actor) {
        return limiter.takeForOrganization(actor.organization(), RateLimit.MEMBER_INVITATION_PER_ORGANIZATION)
                .then(transactions.write(recorded(id, actor)));
    }

    private Mono<Void> recorded(UUID id, StaffPrincipal actor) {
        return memberships
                .find(id)
                .transform(Problems.orNotFound())
                .doOnNext(member -> RoleRules.require(RoleRules.mayGive(actor.role(), member.role())))
                .filter(member -> !member.isActive())
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                .delayUntil(member -> work.add(MemberInvitation.WORK, id))
                .flatMap(member -> events.append(MemberEvents.of("member.invitation-resent", actor, member)));
    }
}
