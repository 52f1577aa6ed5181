package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.portal.InviteColleagueRequest;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.engagement.Engagement;
import dev.gatehouse.platform.engagement.EngagementDirectory;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * A contact asks that a colleague gets a link of their own instead of this one's. Whether the address is known already,
 * at this client or at another, is nothing a client is told.
 */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("the limit is counted in Redis first; everything else is one transaction")
class InviteColleague {

    private final Limiter limiter;
    private final AccessLinks links;
    private final InvitationRepository invitations;
    private final EngagementDirectory engagements;
    private final ClientDirectory clients;
    private final WorkQueue work;
    private final EventLog events;
    private final TenantTransactions transactions;

    InviteColleague(
            Limiter limiter,
            AccessLinks links,
            InvitationRepository invitations,
            EngagementDirectory engagements,
            ClientDirectory clients,
            WorkQueue work,
            EventLog events,
            TenantTransactions transactions) {
        this.limiter = limiter;
        this.links = links;
        this.invitations = invitations;
        this.engagements = engagements;
        this.clients = clients;
        this.work = work;
        this.events = events;
        this.transactions = transactions;
    }

    Mono<Void> invite(
            UUID engagement, InviteColleagueRequest request, ContactPrincipal contact, Organization organization) {
        return Mono.just(contact.mayReach(engagement)
                        && organization.accessPolicy().rules().contactsMayInvite())
                .filter(may -> may)
                .transform(Problems.orRefuse(ProblemCode.NOT_FOUND))
                .then(limiter.takeForContact(
                        contact.organization(), RateLimit.COLLEAGUE_PER_CONTACT, contact.contactId()))
                .then(transactions.write(invited(engagement, request, contact)));
    }

    private Mono<Void> invited(UUID engagement, InviteColleagueRequest request, ContactPrincipal contact) {
        return links.reaches(engagement, contact)
                .filter(reaches -> reaches)
                .transform(Problems.orRefuse(ProblemCode.NOT_FOUND))
                .then(engagements.findForUpdate(engagement))
                .flatMap(found -> clients.addColleague(found.clientId(), request)
                        .flatMap(colleague -> link(found, colleague, contact)));
    }

    private Mono<Void> link(Engagement engagement, ClientDirectory.Colleague colleague, ContactPrincipal contact) {
        return links.create(engagement.id(), colleague.id())
                .delayUntil(link -> invitations.insert(List.of(link), List.of(colleague.id()), batch(engagement)))
                .delayUntil(link -> work.add(Invitations.WORK, link))
                .flatMap(link -> events.append(invited(engagement, colleague, link, contact)));
    }

    private static InvitationRepository.Batch batch(Engagement engagement) {
        return new InvitationRepository.Batch(engagement.id(), null, null, null);
    }

    private static NewEvent invited(
            Engagement engagement, ClientDirectory.Colleague colleague, UUID link, ContactPrincipal contact) {
        return NewEvent.of(Stream.engagement(engagement.id()), "colleague.invited", contact.actor())
                .about("engagement", engagement.id())
                .about("contact", colleague.id())
                .about("link", link)
                .fact("newContact", colleague.isNew())
                .secret("name", colleague.name())
                .secret("email", colleague.email());
    }
}
