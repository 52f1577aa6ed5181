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
        UUID id = Ids.next();
        return links.insertUnlessLive(id, engagement, contact)
                .flatMap(created -> created ? Mono.just(id) : Mono.empty());
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

    /** Whether a contact has a live link to an engagement. */
    public Mono<Boolean> isLive(UUID engagement, UUID contact) {
        return links.isLive(engagement, contact);
    }

    /** Notes that a person has done something on the page. */
    public Mono<Void> markOpened(UUID engagement, UUID contact) {
        return links.markOpened(engagement, contact);
    }

    /** Revokes a link and records the end of what came in by it; false when it was revoked before. */
    public Mono<Boolean> revoke(AccessLink link) {
        return links.revoke(link.id()).delayUntil(revoked -> records.endOfLink(link.contactId(), link.id()));
    }

    /** Ends what came in by a link; after the transaction that revoked it. */
    public Mono<Void> endSessions(AccessLink link) {
        return Tenant.current().flatMap(organization -> sessions.endOfLink(organization, link.contactId(), link.id()));
    }
}
