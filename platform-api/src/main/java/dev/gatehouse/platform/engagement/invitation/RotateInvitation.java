package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.engagement.InvitationState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.AccessLink;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Makes every mail of a link so far worthless and mails a new one; for a link that went astray. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
@NoTransaction("sessions end after the commit, so that none can begin in between")
class RotateInvitation {

    private final AccessLinks links;
    private final WorkQueue work;
    private final EventLog events;
    private final TenantTransactions transactions;

    RotateInvitation(AccessLinks links, WorkQueue work, EventLog events, TenantTransactions transactions) {
        this.links = links;
        this.work = work;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> rotate(UUID link, StaffPrincipal member) {
        return transactions.write(recorded(link, member)).flatMap(links::endSessions);
    }

    private Mono<AccessLink> recorded(UUID id, StaffPrincipal member) {
        return links.find(id)
                .transform(Problems.orNotFound())
                .filter(link -> link.state(Clock.now()) == InvitationState.ACTIVE)
                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                .delayUntil(links::forgetTokens)
                .delayUntil(link -> work.add(Invitations.WORK, id))
                .delayUntil(link -> events.append(rotated(link, member)));
    }

    private static NewEvent rotated(AccessLink link, StaffPrincipal member) {
        return NewEvent.of(Stream.engagement(link.engagementId()), "link.rotated", member.actor())
                .about("engagement", link.engagementId())
                .about("contact", link.contactId())
                .about("link", link.id());
    }
}
