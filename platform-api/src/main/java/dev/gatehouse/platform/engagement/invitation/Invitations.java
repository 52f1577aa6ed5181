package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.InviteContactRequest;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.engagement.Engagement;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives contacts of a client a link each to an engagement, inside the transaction of the caller. */
@Component
public class Invitations {

    /** Kind of the work row that asks for the mail of an invitation to an engagement. */
    public static final String WORK = "invitation-mail";

    /** Kind of the work row that asks for the mail of an invitation to the portal as a whole. */
    public static final String PORTAL_WORK = "portal-invitation-mail";

    private final AccessLinks links;
    private final InvitationRepository invitations;
    private final ClientDirectory clients;
    private final WorkQueue work;

    Invitations(AccessLinks links, InvitationRepository invitations, ClientDirectory clients, WorkQueue work) {
        this.links = links;
        this.invitations = invitations;
        this.clients = clients;
        this.work = work;
    }

    /** Invites whoever has no live link yet; gives the events for the caller to append. */
    public Mono<List<NewEvent>> invite(Engagement engagement, Set<UUID> contacts, StaffPrincipal member) {
        return clients.requireContacts(engagement.clientId(), contacts)
                .thenMany(Flux.fromIterable(contacts))
                .concatMap(contact -> links.create(engagement.id(), contact)
                        .delayUntil(link -> record(link, contact, engagement, null, member))
                        .delayUntil(link -> work.add(WORK, link))
                        .map(link -> created(engagement, contact, link, member)))
                .collectList();
    }

    /** Invites one contact as a request says; gives the event. */
    Mono<NewEvent> invite(Engagement engagement, UUID contact, InviteContactRequest request, StaffPrincipal member) {
        return links.create(request.id(), engagement.id(), contact)
                .switchIfEmpty(Mono.error(() -> ProblemException.field(
                        "/email", "invited-already", "is invited already; the mail can be sent again")))
                .delayUntil(link -> record(link, contact, engagement, request.message(), member))
                .delayUntil(link -> work.add(WORK, link))
                .map(link -> created(engagement, contact, link, member));
    }

    private Mono<Void> record(
            UUID link, UUID contact, Engagement engagement, @Nullable String message, StaffPrincipal member) {
        return invitations.insert(
                List.of(link),
                List.of(contact),
                new InvitationRepository.Batch(engagement.id(), null, message, member.memberId()));
    }

    private static NewEvent created(Engagement engagement, UUID contact, UUID link, StaffPrincipal member) {
        return NewEvent.of(Stream.engagement(engagement.id()), "link.created", member.actor())
                .about("engagement", engagement.id())
                .about("contact", contact)
                .about("link", link);
    }
}
