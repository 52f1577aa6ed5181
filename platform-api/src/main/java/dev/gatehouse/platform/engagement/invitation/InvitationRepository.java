package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.InvitationListItem;
import dev.gatehouse.contract.invitation.InvitedState;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class InvitationRepository {

    private static final String SELECT = """
            select i.id, c.id, c.name, c.email, c.job_title, k.id, k.name, e.id, e.title, i.created_at,
                greatest(i.last_sent_at, l.last_sent_at), greatest(c.last_access_at, l.last_seen_at),
                case when c.revoked_at is not null or l.revoked_at is not null then 'REVOKED'
                    when l.expires_at <= now() then 'EXPIRED'
                    when greatest(c.last_access_at, l.last_seen_at) >= i.created_at then 'CAME_IN'
                    when greatest(i.last_sent_at, l.last_sent_at) is not null then 'SENT'
                    else 'WAITING' end,
                l.opened_at
            from invitation i
            join contact c on c.org_id = i.org_id and c.id = i.contact_id
            join client k on k.org_id = c.org_id and k.id = c.client_id
            left join engagement e on e.org_id = i.org_id and e.id = i.engagement_id
            left join access_link l on l.org_id = i.org_id and l.id = i.id
            """;

    private final TenantSql sql;

    InvitationRepository(TenantSql sql) {
        this.sql = sql;
    }

    /**
     * What is written down of invitations made together.
     *
     * @param engagement what they are to; absent for the portal as a whole
     * @param member who invited; absent when a contact did
     */
    record Batch(
            @Nullable UUID engagement,
            @Nullable UUID importId,
            @Nullable String message,
            @Nullable UUID member) {}

    /** What a mail into the portal says. */
    record Letter(
            UUID contactId,
            String name,
            String email,
            @Nullable String message) {}

    Mono<InvitationListItem> find(UUID id) {
        return sql.one(SELECT + "where i.id = $1", InvitationRepository::read, id);
    }

    Mono<List<InvitationListItem>> page(
            @Nullable UUID client, @Nullable UUID engagement, Instant before, UUID beforeId, int limit) {
        String where = """
                where ($1 is null or c.client_id = $1) and ($2 is null or i.engagement_id = $2)
                    and (i.created_at, i.id) < ($3, $4)
                order by i.created_at desc, i.id desc limit $5
                """;
        return sql.list(
                SELECT + where,
                InvitationRepository::read,
                TenantSql.nullable(client, UUID.class),
                TenantSql.nullable(engagement, UUID.class),
                before,
                beforeId,
                limit);
    }

    /** Which of these contacts are invited to the portal as a whole. */
    Mono<List<UUID>> invitedToPortal(List<UUID> contacts) {
        return sql.list(
                "select contact_id from invitation where engagement_id is null and contact_id = any($1) limit $2",
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                contacts.toArray(UUID[]::new),
                contacts.size());
    }

    Mono<Void> insert(List<UUID> ids, List<UUID> contacts, Batch batch) {
        String insert = """
                insert into invitation (id, contact_id, engagement_id, import_id, message, member_id)
                select id, contact_id, $3, $4, $5, $6 from unnest($1::uuid[], $2::uuid[]) as t (id, contact_id)
                """;
        return sql.update(
                        insert,
                        ids.toArray(UUID[]::new),
                        contacts.toArray(UUID[]::new),
                        TenantSql.nullable(batch.engagement(), UUID.class),
                        TenantSql.nullable(batch.importId(), UUID.class),
                        TenantSql.nullable(batch.message(), String.class),
                        TenantSql.nullable(batch.member(), UUID.class))
                .then();
    }

    /** The letter to a contact who may come in. */
    Mono<Letter> letter(UUID id) {
        String select = """
                select c.id, c.name, c.email, i.message
                from invitation i
                join contact c on c.org_id = i.org_id and c.id = i.contact_id and c.revoked_at is null
                join client k on k.org_id = c.org_id and k.id = c.client_id and k.state = 'ACTIVE'
                where i.id = $1
                """;
        return sql.one(
                select,
                row -> new Letter(
                        Objects.requireNonNull(row.get(0, UUID.class)),
                        Objects.requireNonNull(row.get(1, String.class)),
                        Objects.requireNonNull(row.get(2, String.class)),
                        row.get(3, String.class)),
                id);
    }

    Mono<String> message(UUID id) {
        return sql.one(
                "select coalesce(message, '') from invitation where id = $1",
                row -> Objects.requireNonNull(row.get(0, String.class)),
                id);
    }

    Mono<Void> markSent(UUID id, Instant writtenAt) {
        return sql.update("update invitation set last_sent_at = $2 where id = $1", id, writtenAt)
                .then();
    }

    private static InvitationListItem read(Readable row) {
        return new InvitationListItem(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                row.get(4, String.class),
                Objects.requireNonNull(row.get(5, UUID.class)),
                Objects.requireNonNull(row.get(6, String.class)),
                row.get(7, UUID.class),
                row.get(8, String.class),
                InvitedState.valueOf(row.get(12, String.class)),
                Objects.requireNonNull(row.get(9, Instant.class)),
                row.get(10, Instant.class),
                row.get(13, Instant.class),
                row.get(11, Instant.class));
    }
}
