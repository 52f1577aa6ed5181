package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.platform.access.AccessLink;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
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
 * Revokes a link: from the commit on no request gets through, then its sessions end. Doing it again ends them again.
 */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_SEND)
@EveryPlan
@OverLimitToo("it closes a door")
@NoTransaction("sessions end after the commit, so that none can begin in between")
class RevokeInvitation {

    private final AccessLinks links;
    private final EventLog events;
    private final TenantTransactions transactions;

    RevokeInvitation(AccessLinks links, EventLog events, TenantTransactions transactions) {
        this.links = links;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> revoke(UUID link, StaffPrincipal member) {
        return transactions.write(recorded(link, member)).flatMap(links::endSessions);
    }

    private Mono<AccessLink> recorded(UUID link, StaffPrincipal member) {
        return links.find(link)
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
