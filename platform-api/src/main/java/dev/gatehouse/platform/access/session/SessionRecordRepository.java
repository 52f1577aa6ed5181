package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.platform.access.SessionId;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class SessionRecordRepository {

    private static final String SELECT =
            "select id, key_hash, proofs, began_at, ended_at, address, agent from session_record ";

    private final TenantSql sql;

    SessionRecordRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** Begins a record and ends that of the former session, in one statement. */
    Mono<Void> insert(SessionStart start) {
        String insert = """
                with former as (update session_record set ended_at = now() where key_hash = $9 and ended_at is null)
                insert into session_record (id, owner_kind, owner_id, key_hash, proofs, link_id, address, agent)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
                """;
        return sql.update(
                        insert,
                        start.id(),
                        start.owner().name(),
                        start.ownerId(),
                        start.key().hash(),
                        start.proofs().stream().map(Enum::name).toArray(String[]::new),
                        TenantSql.nullable(start.link(), UUID.class),
                        start.visitor().address(),
                        start.visitor().agent(),
                        TenantSql.nullable(start.former().map(SessionId::hash).orElse(null), String.class))
                .then();
    }

    /** The records of an owner behind a position, the newest first. */
    Mono<List<SessionRecord>> page(UUID owner, Instant before, UUID beforeId, int limit) {
        return sql.list(
                SELECT + "where owner_id = $1 and (began_at, id) < ($2, $3) order by began_at desc, id desc limit $4",
                SessionRecordRepository::read,
                owner,
                before,
                beforeId,
                limit);
    }

    Mono<SessionRecord> find(UUID owner, UUID id) {
        return sql.one(SELECT + "where owner_id = $1 and id = $2", SessionRecordRepository::read, owner, id);
    }

    /** Records the end of a session; false when it was over before. */
    Mono<Boolean> end(UUID id) {
        return sql.update("update session_record set ended_at = now() where id = $1 and ended_at is null", id)
                .map(ended -> ended == 1);
    }

    /**
     * What Redis may still hold of sessions whose end is on record: those that could not have run out by themselves.
     */
    Mono<List<String>> endedKeys(UUID owner, Duration longestLife, int limit) {
        String select = """
                select key_hash from session_record
                where owner_id = $1 and ended_at is not null and began_at > now() - $2 * interval '1 second'
                order by began_at desc limit $3
                """;
        return sql.list(
                select, row -> Objects.requireNonNull(row.get(0, String.class)), owner, longestLife.toSeconds(), limit);
    }

    Mono<Boolean> isContact(UUID id) {
        return sql.one(
                "select exists (select 1 from contact where id = $1)",
                row -> Objects.requireNonNull(row.get(0, Boolean.class)),
                id);
    }

    Mono<Void> endOfKey(String keyHash) {
        return sql.update(
                        "update session_record set ended_at = now() where key_hash = $1 and ended_at is null", keyHash)
                .then();
    }

    /** Records the end of all sessions of an owner and tells how many were open on record. */
    Mono<Long> endAll(UUID owner) {
        return sql.update("update session_record set ended_at = now() where owner_id = $1 and ended_at is null", owner);
    }

    Mono<Void> endOfLink(UUID contact, UUID link) {
        String update = """
                update session_record set ended_at = now() where owner_id = $1 and link_id = $2 and ended_at is null
                """;
        return sql.update(update, contact, link).then();
    }

    /** Removes records whose session ended longer ago than that, or would have run out by then; tells how many. */
    Mono<Long> removeOld(Duration kept, Duration longestLife, int limit) {
        String delete = """
                delete from session_record where id in (
                    select id from session_record
                    where began_at < now() - $1 * interval '1 second'
                        and coalesce(ended_at, began_at + $2 * interval '1 second') < now() - $1 * interval '1 second'
                    order by began_at limit $3)
                """;
        return sql.update(delete, kept.toSeconds(), longestLife.toSeconds(), limit);
    }

    private static SessionRecord read(Readable row) {
        return new SessionRecord(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Stream.of(Objects.requireNonNull(row.get(2, String[].class)))
                        .map(SessionProof::valueOf)
                        .toList(),
                Objects.requireNonNull(row.get(3, Instant.class)),
                row.get(4, Instant.class),
                Objects.requireNonNull(row.get(5, String.class)),
                Objects.requireNonNull(row.get(6, String.class)));
    }
}
