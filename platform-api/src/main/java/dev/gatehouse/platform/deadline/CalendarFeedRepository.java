package dev.gatehouse.platform.deadline;

import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Calendar addresses by their hashes; each contact has one. */
@Repository
class CalendarFeedRepository {

    private final TenantSql sql;

    CalendarFeedRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Instant> since(UUID contact) {
        return sql.one(
                "select created_at from calendar_feed where contact_id = $1",
                row -> Objects.requireNonNull(row.get(0, Instant.class)),
                contact);
    }

    /** Takes the place of the address before, which works no longer. */
    Mono<Void> replace(UUID contact, byte[] hash) {
        String upsert = """
                insert into calendar_feed (id, contact_id, token_hash) values ($1, $2, $3)
                on conflict (org_id, contact_id) do update set token_hash = excluded.token_hash, created_at = now()
                """;
        return sql.update(upsert, Ids.next(), contact, ByteBuffer.wrap(hash)).then();
    }

    /** False when there was none. */
    Mono<Boolean> remove(UUID contact) {
        return sql.update("delete from calendar_feed where contact_id = $1", contact)
                .map(rows -> rows == 1);
    }
}
