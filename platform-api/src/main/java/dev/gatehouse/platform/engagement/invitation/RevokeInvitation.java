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
        return transactions.write(closed(id, member)).flatMap(end -> end);
    }

    /** Gives what is to be done after the commit. */
    private Mono<Mono<Void>> closed(UUID id, StaffPrincipal member) {
        return invitations
                .find(id)
                .transform(Problems.orNotFound())
                .flatMap(invitation -> invitation.engagementId() == null
                        ? everyDoor(invitation, member)
                        : link(id, member).map(links::endSessions));
    }

    private Mono<Mono<Void>> everyDoor(InvitationListItem invitation, StaffPrincipal member) {
        return contacts.revoke(invitation.contactId(), member)
                .thenReturn(Mono.defer(() -> contacts.end(invitation.contactId())));
    }

    private Mono<AccessLink> link(UUID id, StaffPrincipal member) {
        return links.find(id)
                .transform(Problems.orNotFound())
                .delayUntil(found -> links.revoke(found)
                        .flatMap(revoked -> revoked ? events.append(revoked(found, member)) : Mono.empty()));
    }

    private static NewEvent revoked(AccessLink link, StaffPrincipal member) {
        return NewEvent.of(Stream.engagement(link.engagementId()), "link.revoked", member.actor())
                .about("engagement", link.engagementId())
                .about("contact", link.contactId())
                .about("link", link.id());
    }
}
