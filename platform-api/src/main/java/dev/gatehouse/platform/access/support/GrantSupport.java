package dev.gatehouse.platform.access.support;

import dev.gatehouse.contract.support.GrantSupportRequest;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** Lets support look into the firm for a while. The same request again changes nothing. */
@UseCase
@RequiresPermission(Permission.MEMBERS_WRITE)
@RequiresRecentProof
@EveryPlan
@OverLimitToo("who is over a limit may need help most")
class GrantSupport {

    private final SupportGrantRepository grants;
    private final EventLog events;

    GrantSupport(SupportGrantRepository grants, EventLog events) {
        this.grants = grants;
        this.events = events;
    }

    Mono<SupportGrantResponse> grant(GrantSupportRequest request, StaffPrincipal member) {
        return grants.invite(
                        request.id(),
                        request.purpose().strip(),
                        request.areas(),
                        request.mayChange(),
                        request.minutes(),
                        member.memberId())
                .flatMap(added -> grants.find(request.id())
                        .transform(Problems.orNotFound())
                        .delayUntil(grant -> added
                                ? events.append(SupportGrants.event(
                                        "support.granted", member.organization(), member.actor(), grant))
                                : Mono.empty()));
    }
}
