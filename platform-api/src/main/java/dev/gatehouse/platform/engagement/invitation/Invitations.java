package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.client.ClientDirectory;
import dev.gatehouse.platform.engagement.Engagement;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives contacts of a client a link each to an engagement, inside the transaction of the caller. */
@Component
public class Invitations {

    /** Kind of the work row that asks for the mail with a link. */
    public static final String WORK = "invitation-mail";

    private final AccessLinks links;
    private final ClientDirectory clients;
    private final WorkQueue work;

    Invitations(AccessLinks links, ClientDirectory clients, WorkQueue work) {
        this.links = links;
        this.clients = clients;
        this.work = work;
    }

    /** Invites whoever has no live link yet; gives the events for the caller to append. */
    public Mono<List<NewEvent>> invite(Engagement engagement, Set<UUID> contacts, StaffPrincipal member) {
        return clients.requireContacts(engagement.clientId(), contacts)
                .thenMany(Flux.fromIterable(contacts))
                .concatMap(contact -> links.create(engagement.id(), contact)
                        .delayUntil(link -> work.add(WORK, link))
                        .map(link -> created(engagement, contact, link, member)))
                .collectList();
    }

    private static NewEvent created(Engagement engagement, UUID contact, UUID link, StaffPrincipal member) {
        return NewEvent.of(Stream.engagement(engagement.id()), "link.created", member.actor())
                .about("engagement", engagement.id())
                .about("contact", contact)
                .about("link", link);
    }
}
