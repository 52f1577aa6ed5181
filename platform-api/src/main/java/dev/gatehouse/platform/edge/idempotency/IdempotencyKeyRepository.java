package dev.gatehouse.platform.edge.idempotency;

import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class IdempotencyKeyRepository {

    /** How a key stands for whoever asks with it. */
    enum State {
        /** It is this request's now. */
        TAKEN,
        /** Another request under it has not ended yet. */
        RUNNING,
        /** The same request was done. */
        DONE,
        /** It stands for another request. */
        OTHER
    }

    /** @param answer of the request that was done, sealed; null when it said nothing */
    record Taken(State state, byte @Nullable [] answer) {}

    private static final String ONE = " where caller_id = $1 and operation = $2 and key = $3";

    private final TenantSql sql;

    IdempotencyKeyRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Taken> take(KeyedRequest request, String operation, Duration lease) {
        return sql.one(
                "select state, answer from take_idempotency_key($1, $2, $3, $4, $5)",
                IdempotencyKeyRepository::taken,
                request.caller(),
                operation,
                request.id(),
                request.fingerprint(),
                (double) lease.toSeconds());
    }

    Mono<Void> keep(KeyedRequest request, String operation, byte @Nullable [] answer) {
        return sql.update(
                        "update idempotency_key set done_at = now(), answer = $4" + ONE,
                        request.caller(),
                        operation,
                        request.id(),
                        TenantSql.nullable(answer, byte[].class))
                .then();
    }

    /** Gives back what was not done. */
    Mono<Void> release(KeyedRequest request, String operation) {
        return sql.update(
                        "delete from idempotency_key" + ONE + " and done_at is null",
                        request.caller(),
                        operation,
                        request.id())
                .then();
    }

    Mono<Long> removeOld(Duration kept, int limit) {
        String delete = """
                delete from idempotency_key where (caller_id, operation, key) in (
                    select caller_id, operation, key from idempotency_key
                    where created_at < now() - $1 * interval '1 second' order by created_at limit $2)
                """;
        return sql.update(delete, kept.toSeconds(), limit);
    }

    private static Taken taken(Readable row) {
        return new Taken(State.valueOf(Objects.requireNonNull(row.get(0, String.class))), row.get(1, byte[].class));
    }
}
