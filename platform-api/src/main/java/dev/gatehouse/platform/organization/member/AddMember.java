package dev.gatehouse.platform.organization.member;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.contract.member.AddMemberRequest;
import dev.gatehouse.contract.member.MemberListItem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Membership;
import dev.gatehouse.platform.access.Memberships;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.Quotas;
import dev.gatehouse.platform.work.WorkQueue;
import reactor.core.publisher.Mono;

/**
 * Adds a person to the firm, who may sign in at once and is told so by mail. The same request again changes nothing.
 */
@UseCase
@RequiresPermission(Permission.MEMBERS_WRITE)
@EveryPlan
class AddMember {

    private final Memberships memberships;
    private final Quotas quotas;
    private final WorkQueue work;
    private final EventLog events;

    AddMember(Memberships memberships, Quotas quotas, WorkQueue work, EventLog events) {
        this.memberships = memberships;
        this.quotas = quotas;
        this.work = work;
        this.events = events;
    }

    Mono<MemberListItem> add(AddMemberRequest request, StaffPrincipal actor) {
        RoleRules.require(RoleRules.mayGive(actor.role(), request.role()));
        return memberships
                .add(request.id(), request.email(), request.name().strip(), request.role())
                .flatMap(added -> added ? added(request, actor) : repeated(request))
                .map(member -> MemberAnswer.of(member, actor));
    }

    private Mono<Membership> added(AddMemberRequest request, StaffPrincipal actor) {
        return quotas.hold(Limit.STAFF_SEATS)
                .then(work.add(MemberWelcome.WORK, request.id()))
                .then(memberships.find(request.id()).transform(Problems.orNotFound()))
                .delayUntil(member -> events.append(MemberEvents.added(actor, member)));
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
