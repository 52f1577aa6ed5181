package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.EngagementDetails;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Invites further contacts to what has been sent. Who has a live link keeps it and gets no second mail. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
class InviteContacts {

    private final EngagementDirectory engagements;
    private final Invitations invitations;
    private final EngagementDetails details;
    private final EventLog events;

    InviteContacts(
            EngagementDirectory engagements, Invitations invitations, EngagementDetails details, EventLog events) {
        this.engagements = engagements;
        this.invitations = invitations;
        this.details = details;
        this.events = events;
    }

    Mono<EngagementResponse> invite(UUID engagement, Set<UUID> contacts, StaffPrincipal member) {
        return engagements
                .findForUpdate(engagement)
                .filter(found -> found.state() != EngagementState.DRAFT)
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                .flatMap(found -> invitations.invite(found, contacts, member))
                .flatMap(happened -> details.of(engagement).delayUntil(page -> events.append(happened)));
    }
}
