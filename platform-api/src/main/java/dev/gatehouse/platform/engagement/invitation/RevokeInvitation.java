package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.platform.access.AccessLink;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.client.ContactRevocation;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Takes an invitation back: the link to its engagement, or every door when it was to the portal as a whole. From the
 * commit on no request gets through, then the sessions end. Doing it again ends them again.
 */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
@OverLimitToo("it closes a door")
@NoTransaction("sessions end after the commit, so that none can begin in between")
class RevokeInvitation {

    private final InvitationRepository invitations;
    private final AccessLinks links;
    private final ContactRevocation contacts;
    private final EventLog events;
    private final TenantTransactions transactions;

    RevokeInvitation(
            InvitationRepository invitations,
            AccessLinks links,
            ContactRevocation contacts,
            EventLog events,
            TenantTransactions transactions) {
        this.invitations = invitations;
        this.links = links;
        this.contacts = contacts;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> revoke(UUID id, StaffPrincipal member) {
        return transactions.write(recorded(id, member)).flatMap(this::end);
    }

    private Mono<InvitationListItem> recorded(UUID id, StaffPrincipal member) {
        return invitations
                .find(id)
                .transform(Problems.orNotFound())
                .delayUntil(invitation -> toPortal(invitation)
                        ? contacts.revoke(invitation.contactId(), member)
                        : revokeLink(id, member));
    }

    private static boolean toPortal(InvitationListItem invitation) {
        return invitation.engagementId() == null;
    }

    private Mono<AccessLink> revokeLink(UUID id, StaffPrincipal member) {
        return links.find(id)
                .delayUntil(link -> links.revoke(link)
                        .flatMap(revoked -> revoked ? events.append(revoked(link, member)) : Mono.empty()));
    }

    private Mono<Void> end(InvitationListItem invitation) {
        return toPortal(invitation)
                ? contacts.end(invitation.contactId())
                : links.endSessions(invitation.contactId(), invitation.id());
    }

    private static NewEvent revoked(AccessLink link, StaffPrincipal member) {
        return NewEvent.of(Stream.engagement(link.engagementId()), "link.revoked", member.actor())
                .about("engagement", link.engagementId())
                .about("contact", link.contactId())
                .about("link", link.id());
    }
}
