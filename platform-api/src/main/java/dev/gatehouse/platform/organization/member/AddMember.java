package dev.gatehouse.platform.organization.member;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.Quotas;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import reactor.core.publisher.Mono;

/**
 * Invites a person to the firm by mail. The seat is theirs from now on, so that accepting never meets a full house. The
 * same request again changes nothing.
 */
@UseCase
@RequiresPermission(Permission.MEMBERS_WRITE)
@RequiresRecentProof
@EveryPlan
@NoTransaction("the limit is counted in Redis before the transaction begins")
class AddMember {

    private final Memberships memberships;
    private final Quotas quotas;
    private final WorkQueue work;
    private final EventLog events;
    private final Limiter limiter;
    private final TenantTransactions transactions;

    AddMember(
            Memberships memberships,
            Quotas quotas,
            WorkQueue work,
            EventLog events,
            Limiter limiter,
            TenantTransactions transactions) {
        this.memberships = memberships;
        this.quotas = quotas;
        this.work = work;
        this.events = events;
        this.limiter = limiter;
        this.transactions = transactions;
    }

    Mono<MemberListItem> add(AddMemberRequest request, StaffPrincipal actor) {
        RoleRules.require(RoleRules.mayGive(actor.role(), request.role()));
        return limiter.takeForOrganization(actor.organization(), RateLimit.MEMBER_INVITATION_PER_ORGANIZATION)
                .then(transactions.write(invited(request, actor)))
                .map(member -> MemberAnswer.of(member, actor));
    }

    private Mono<Membership> invited(AddMemberRequest request, StaffPrincipal actor) {
        return memberships
                .add(request.id(), request.email(), request.name().strip(), request.role())
                .flatMap(added -> added ? added(request, actor) : repeated(request));
    }

    private Mono<Membership> added(AddMemberRequest request, StaffPrincipal actor) {
        return quotas.hold(Limit.STAFF_SEATS)
                .then(work.add(MemberInvitation.WORK, request.id()))
                .then(memberships.find(request.id()).transform(Problems.orNotFound()))
                .delayUntil(member -> events.append(MemberEvents.invited(actor, member)));
    }

    private Mono<Membership> repeated(AddMemberRequest request) {
        return memberships
                .find(request.id())
                .switchIfEmpty(Mono.error(
                        () -> ProblemException.field("/email", "already-a-member", "is a member of the firm already")))
                .filter(member ->
                        member.email().equalsIgnoreCase(request.email().strip()) && member.role() == request.role())
                .transform(Problems.orRefuse(ProblemCode.CONFLICT));
    }
}
