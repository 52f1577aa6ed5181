package dev.gatehouse.platform.access.session;

import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.Challenges;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * All ways in of one contact. Closing them has two steps: links, records and events in the transaction of the caller,
 * then sessions and challenges in Redis, which a row of work repeats. From the commit on PostgreSQL alone refuses what
 * Redis might still let through.
 */
@Component
public class ContactDoors {

    private final AccessLinks links;
    private final ContactSessions sessions;
    private final ContactStateRepository contacts;
    private final Challenges challenges;
    private final WorkQueue work;

    ContactDoors(
            AccessLinks links,
            ContactSessions sessions,
            ContactStateRepository contacts,
            Challenges challenges,
            WorkQueue work) {
        this.links = links;
        this.sessions = sessions;
        this.contacts = contacts;
        this.challenges = challenges;
        this.work = work;
    }

    /** The first step; the contact itself has been marked before. */
    public Mono<Void> close(UUID contact, StaffPrincipal member) {
        return links.endWithContact(contact)
                .then(work.add(ContactDoorsClose.WORK, contact))
                .then(sessions.recordEnd(member.organization(), contact, member.actor()));
    }

    /** The second step, after the commit. */
    public Mono<Void> end(UUID contact) {
        return sessions.end(contact).then(Tenant.current()).flatMap(firm -> challenges.voidOf(firm, contact));
    }

    /** Gives back the links that ended with the contact; the mails they were sent in stay dead. */
    public Mono<Void> reopen(UUID contact) {
        return links.returnWithContact(contact);
    }

    /** Notes that a contact has come back to an open session after a while. */
    public Mono<Void> noteAccess(UUID contact) {
        return contacts.noteAccess(contact);
    }
}
