package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.contract.invitation.InviteContactRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Invites one person, known or new: to an engagement with a link of their own, or into the portal as a whole. The same
 * request again gives the same answer and sends nothing.
 */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
@NoTransaction("Redis counts the invitations of the firm first")
class InviteContact {

    private static final Set<ProblemCode> MET = EnumSet.of(ProblemCode.CONFLICT, ProblemCode.VALIDATION_FAILED);

    private final InvitationRepository invitations;
    private final InvitationMaking making;
    private final ClientDirectory clients;
    private final EngagementDirectory engagements;
    private final Limiter limiter;
    private final EventLog events;
    private final TenantTransactions transactions;

    InviteContact(
            InvitationRepository invitations,
            InvitationMaking making,
            ClientDirectory clients,
            EngagementDirectory engagements,
            Limiter limiter,
            EventLog events,
            TenantTransactions transactions) {
        this.invitations = invitations;
        this.making = making;
        this.clients = clients;
        this.engagements = engagements;
        this.limiter = limiter;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<InvitationListItem> invite(InviteContactRequest request, StaffPrincipal member) {
        return limiter.takeForOrganization(member.organization(), RateLimit.INVITATION_PER_ORGANIZATION)
                .then(transactions.write(once(request, member)))
                .onErrorResume(ProblemException.class, refusal -> afterAll(refusal, request));
    }

    /** Of two requests at once the later one meets what the other has added meanwhile, as a row or as an invitation. */
    private Mono<InvitationListItem> afterAll(ProblemException refusal, InviteContactRequest request) {
        return MET.contains(refusal.code())
                ? transactions.read(repeated(request)).switchIfEmpty(Mono.error(refusal))
                : Mono.error(refusal);
    }

    private Mono<InvitationListItem> repeated(InviteContactRequest request) {
        return invitations
                .find(request.id())
                .filter(found -> found.email().equalsIgnoreCase(request.email().strip()));
    }

    private Mono<InvitationListItem> once(InviteContactRequest request, StaffPrincipal member) {
        return invitations
                .find(request.id())
                .flatMap(found -> repeated(request).transform(Problems.orRefuse(ProblemCode.CONFLICT)))
                .switchIfEmpty(Mono.defer(() -> happened(request, member)
                        .flatMap(happened ->
                                invitations.find(request.id()).delayUntil(invited -> events.append(happened)))));
    }

    private Mono<List<NewEvent>> happened(InviteContactRequest request, StaffPrincipal member) {
        if (request.engagementId() != null) {
            return engagements
                    .findForUpdate(request.engagementId())
                    .filter(engagement -> engagement.state() != EngagementState.DRAFT)
                    .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                    .flatMap(engagement -> making.toEngagement(engagement, request, member));
        } else if (request.clientId() != null) {
            return clients.active(request.clientId())
                    .flatMap(client -> making.toPortal(request, request.clientId(), member));
        } else if (request.company() == null || request.company().isBlank()) {
            return Mono.error(() -> ProblemException.field("/company", "required", "is needed to know the client"));
        }
        return making.toPortal(request, null, member);
    }
}
