package dev.gatehouse.platform.access;

import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Access links as other modules use them, inside their transaction. A token exists in clear only in the mail it is made
 * for; the database has its SHA-256.
 */
@Component
public class AccessLinks {

    private static final int PER_ADDRESS = 20;

    private final AccessLinkRepository links;
    private final Sessions sessions;
    private final SessionRecords records;

    AccessLinks(AccessLinkRepository links, Sessions sessions, SessionRecords records) {
        this.links = links;
        this.sessions = sessions;
        this.records = records;
    }

    /** Gives a contact a link to an engagement; empty when there is a live one already. */
    public Mono<UUID> create(UUID engagement, UUID contact) {
        return create(Ids.next(), engagement, contact);
    }

    /** The same under an id of the caller's choice. */
    public Mono<UUID> create(UUID id, UUID engagement, UUID contact) {
        return links.insertUnlessLive(id, engagement, contact)
                .flatMap(created -> created ? Mono.just(id) : Mono.empty());
    }

    /** The link of a token, whatever has become of it. */
    public Mono<AccessLink> findByToken(String token) {
        return links.findByToken(Digests.sha256(token));
    }

    /** Notes that somebody, or something, has followed a link. */
    public Mono<Void> markSeen(UUID link) {
        return links.markSeen(link);
    }

    public Mono<AccessLink> find(UUID link) {
        return links.find(link);
    }

    /** The links of an engagement in the order they were made. */
    public Mono<List<AccessLink>> ofEngagement(UUID engagement, int limit) {
        return links.ofEngagement(engagement, limit);
    }

    /** The live links of whoever has this address. */
    public Mono<List<AccessLink>> ofAddress(String email) {
        return links.liveOfAddress(email, PER_ADDRESS);
    }

    /** Makes one more token for a link. */
    public Mono<String> mintToken(UUID link) {
        String token = Ids.token();
        return links.addToken(link, Digests.sha256(token)).thenReturn(token);
    }

    /** Notes that a mail with the link, written at a moment, has been handed over. */
    public Mono<Void> markSent(UUID link, Instant writtenAt) {
        return links.markSent(link, writtenAt);
    }

    /** Whether a live link leads a session to an engagement. */
    public Mono<Boolean> reaches(UUID engagement, ContactPrincipal contact) {
        return links.reaches(engagement, contact);
    }

    /** Notes that a person has done something on the page. */
    public Mono<Void> markOpened(UUID engagement, UUID contact) {
        return links.markOpened(engagement, contact);
    }

    /** Revokes a link and records the end of what came in by it; false when it was revoked before. */
    public Mono<Boolean> revoke(AccessLink link) {
        return links.revoke(link.id()).delayUntil(revoked -> records.endOfLink(link.contactId(), link.id()));
    }

    /** Forgets all tokens of a link and records the end of what came in by them. */
    public Mono<Void> forgetTokens(AccessLink link) {
        return links.forgetTokens(link.id()).then(records.endOfLink(link.contactId(), link.id()));
    }

    /** Ends the live links of a contact whose access is revoked; their tokens are gone for good. */
    public Mono<Void> endWithContact(UUID contact) {
        return links.endWithContact(contact).then(links.dropTokens(contact));
    }

    /** Gives a contact back the links that ended with the contact; to be mailed anew. */
    public Mono<Void> returnWithContact(UUID contact) {
        return links.returnWithContact(contact);
    }

    /** Ends what came in by a link; after the transaction that revoked it. */
    public Mono<Void> endSessions(AccessLink link) {
        return endSessions(link.contactId(), link.id());
    }

    /** The same for a link that is known by its id and its contact. */
    public Mono<Void> endSessions(UUID contact, UUID link) {
        return Tenant.current().flatMap(organization -> sessions.endOfLink(organization, contact, link));
    }
}
