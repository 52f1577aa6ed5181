package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.engagement.InvitationState;
import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.contract.invitation.InvitedState;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Mails an invitation again; the mails before keep working. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
@NoTransaction("Redis counts the invitations of the firm first")
class ResendInvitation {

    private final InvitationRepository invitations;
    private final AccessLinks links;
    private final Limiter limiter;
    private final WorkQueue work;
    private final TenantTransactions transactions;

    ResendInvitation(
            InvitationRepository invitations,
            AccessLinks links,
            Limiter limiter,
            WorkQueue work,
            TenantTransactions transactions) {
        this.invitations = invitations;
        this.links = links;
        this.limiter = limiter;
        this.work = work;
        this.transactions = transactions;
    }

    Mono<Void> resend(UUID id, StaffPrincipal member) {
        return limiter.takeForOrganization(member.organization(), RateLimit.INVITATION_PER_ORGANIZATION)
                .then(transactions.write(invitations
                        .find(id)
                        .transform(Problems.orNotFound())
                        .filter(found -> found.state() != InvitedState.REVOKED && found.state() != InvitedState.EXPIRED)
                        .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                        .flatMap(this::mail)
                        .flatMap(kind -> work.add(kind, id))));
    }

    private Mono<String> mail(InvitationListItem invitation) {
        return links.find(invitation.id())
                .filter(link -> link.state(Clock.now()) == InvitationState.ACTIVE)
                .map(link -> Invitations.WORK)
                .defaultIfEmpty(Invitations.PORTAL_WORK);
    }
}
