package dev.gatehouse.platform.notification;

import dev.gatehouse.contract.operator.DeliveryResponse;
import dev.gatehouse.contract.operator.DeliveryState;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Mails of the bound firm. */
@Repository
class DeliveryRepository {

    private final TenantSql sql;

    DeliveryRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Void> tried(Mail mail, DeliveryState state, @Nullable String failure) {
        return sql.update(
                        "insert into delivery (id, kind, recipient, state, failure) values ($1, $2, $3, $4, $5)"
                                + " on conflict (org_id, id) do update set state = excluded.state, tried_at = now(),"
                                + " failure = excluded.failure, attempts = delivery.attempts + 1",
                        mail.id(),
                        mail.template(),
                        mail.to(),
                        state.name(),
                        TenantSql.nullable(failure, String.class))
                .then();
    }

    Mono<List<DeliveryResponse>> page(String recipient, Instant before, UUID beforeId, int limit) {
        return sql.list(
                "select id, kind, recipient, state, attempts, tried_at, failure from delivery"
                        + " where ($1 = '' or lower(recipient) = $1) and (tried_at, id) < ($2, $3)"
                        + " order by tried_at desc, id desc limit $4",
                DeliveryRepository::read,
                recipient,
                before,
                beforeId,
                limit);
    }

    /** Removes what was first tried longer ago than that, the oldest first; tells how many. */
    Mono<Long> removeOld(Duration kept, int limit) {
        String delete = """
                delete from delivery where id in (
                    select id from delivery where created_at < now() - $1 * interval '1 second'
                    order by created_at limit $2)
                """;
        return sql.update(delete, kept.toSeconds(), limit);
    }

    private static DeliveryResponse read(Readable row) {
        return new DeliveryResponse(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                DeliveryState.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, Integer.class)),
                Objects.requireNonNull(row.get(5, Instant.class)),
                row.get(6, String.class));
    }
}
