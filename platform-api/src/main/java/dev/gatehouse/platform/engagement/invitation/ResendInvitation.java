package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.engagement.InvitationState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Mails a live link again; the mails before keep working. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
class ResendInvitation {

    private final AccessLinks links;
    private final WorkQueue work;

    ResendInvitation(AccessLinks links, WorkQueue work) {
        this.links = links;
        this.work = work;
    }

    Mono<Void> resend(UUID link) {
        return links.find(link)
                .transform(Problems.orNotFound())
                .filter(found -> found.state(Clock.now()) == InvitationState.ACTIVE)
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                .flatMap(found -> work.add(Invitations.WORK, link));
    }
}
