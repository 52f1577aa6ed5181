package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class AccessLinkRepository {

    private static final int TOKENS_PER_LINK = 20;
    private static final String SELECT = """
            select l.id, l.engagement_id, l.contact_id, c.name, c.email, l.created_at, l.expires_at, l.revoked_at,
                l.last_sent_at, l.opened_at, l.last_seen_at
            from access_link l join contact c on c.org_id = l.org_id and c.id = l.contact_id
            """;

    private final TenantSql sql;

    AccessLinkRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Boolean> insertUnlessLive(UUID id, UUID engagement, UUID contact) {
        String insert = """
                insert into access_link (id, engagement_id, contact_id) values ($1, $2, $3)
                on conflict (org_id, engagement_id, contact_id) where revoked_at is null do nothing
                """;
        return sql.update(insert, id, engagement, contact).map(inserted -> inserted == 1);
    }

    Mono<AccessLink> find(UUID id) {
        return sql.one(SELECT + "where l.id = $1", AccessLinkRepository::read, id);
    }

    Mono<AccessLink> findByToken(byte[] hash) {
        return sql.one(
                SELECT + "join access_link_token t on t.org_id = l.org_id and t.link_id = l.id where t.hash = $1",
                AccessLinkRepository::read,
                ByteBuffer.wrap(hash));
    }

    Mono<List<AccessLink>> ofEngagement(UUID engagement, int limit) {
        return sql.list(
                SELECT + "where l.engagement_id = $1 order by l.created_at, l.id limit $2",
                AccessLinkRepository::read,
                engagement,
                limit);
    }

    Mono<List<AccessLink>> liveOfAddress(String email, int limit) {
        String where = """
                where lower(c.email) = $1 and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())
                order by l.created_at desc limit $2
                """;
        return sql.list(
                SELECT + where, AccessLinkRepository::read, email.strip().toLowerCase(Locale.ROOT), limit);
    }

    /** Adds a token and forgets the oldest ones beyond what a link may have. */
    Mono<Void> addToken(UUID link, byte[] hash) {
        String trim = """
                delete from access_link_token where link_id = $1 and hash not in (
                    select hash from access_link_token where link_id = $1 order by created_at desc limit $2)
                """;
        return sql.update("insert into access_link_token (hash, link_id) values ($1, $2)", ByteBuffer.wrap(hash), link)
                .then(sql.update(trim, link, TOKENS_PER_LINK))
                .then();
    }

    Mono<Boolean> revoke(UUID id) {
        return sql.update("update access_link set revoked_at = now() where id = $1 and revoked_at is null", id)
                .map(revoked -> revoked == 1);
    }

    Mono<Void> endWithContact(UUID contact) {
        String update = """
                update access_link set revoked_at = now(), ended_with_contact = true
                where contact_id = $1 and revoked_at is null
                """;
        return sql.update(update, contact).then();
    }

    Mono<Void> forgetTokens(UUID link) {
        return sql.update("delete from access_link_token where link_id = $1", link)
                .then();
    }

    /** All tokens of a contact's links. */
    Mono<Void> dropTokens(UUID contact) {
        String delete = """
                delete from access_link_token where link_id in (select id from access_link where contact_id = $1)
                """;
        return sql.update(delete, contact).then();
    }

    Mono<Void> returnWithContact(UUID contact) {
        String update = """
                update access_link set revoked_at = null, ended_with_contact = false
                where contact_id = $1 and ended_with_contact
                """;
        return sql.update(update, contact).then();
    }

    Mono<Void> markSent(UUID id, Instant writtenAt) {
        return sql.update("update access_link set last_sent_at = $2 where id = $1", id, writtenAt)
                .then();
    }

    Mono<Void> markSeen(UUID id) {
        return sql.update("update access_link set last_seen_at = now() where id = $1", id)
                .then();
    }

    Mono<Boolean> reaches(UUID engagement, ContactPrincipal contact) {
        String select = """
                select exists (
                    select 1 from access_link where engagement_id = $1 and contact_id = $2
                        and ($3::uuid is null or id = $3 and not coalesce(demands_proof, $4))
                        and revoked_at is null and (expires_at is null or expires_at > now()))
                """;
        return sql.one(
                select,
                row -> Objects.requireNonNull(row.get(0, Boolean.class)),
                engagement,
                contact.contactId(),
                TenantSql.nullable(contact.linkId(), UUID.class),
                contact.mustProve());
    }

    Mono<Void> markOpened(UUID engagement, UUID contact) {
        String update = """
                update access_link set opened_at = coalesce(opened_at, now())
                where engagement_id = $1 and contact_id = $2 and revoked_at is null
                """;
        return sql.update(update, engagement, contact).then();
    }

    private static AccessLink read(Readable row) {
        return new AccessLink(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, UUID.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, String.class)),
                Objects.requireNonNull(row.get(5, Instant.class)),
                row.get(6, Instant.class),
                row.get(7, Instant.class),
                row.get(8, Instant.class),
                row.get(9, Instant.class),
                row.get(10, Instant.class));
    }
}
