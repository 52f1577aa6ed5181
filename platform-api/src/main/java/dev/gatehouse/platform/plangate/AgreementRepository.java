package dev.gatehouse.platform.plangate;

import dev.gatehouse.billing.Allowance;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.contract.subscription.Agreement;
import dev.gatehouse.contract.subscription.KeptRecords;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was agreed with the bound firm beside its plan. */
@Repository
class AgreementRepository {

    private static final int AGREEMENTS = 200;
    private static final String LIST = """
            select o.key, o.value, o.reason, o.expires_at, o.created_at, p.email
            from entitlement_override o left join operator p on p.id = o.operator_id
            where o.expires_at is null or o.expires_at > now() order by o.key limit $1
            """;
    private static final String KEPT = """
            select kind, count from (values
                (1, 'clients', (select count(*) from client)),
                (2, 'engagements', (select count(*) from engagement)),
                (3, 'deadlines', (select count(*) from deadline)),
                (4, 'files', (select count(*) from file where stored_at is not null and state <> 'DELETED')),
                (5, 'events', (select count(*) from event))
            ) as kept (position, kind, count) order by position limit 5
            """;

    private final TenantSql sql;

    AgreementRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** An agreement that holds now, by what it is about. */
    record Agreed(String key, Agreement agreement) {

        Allowance allowance() {
            return new Allowance(agreement.value());
        }
    }

    Mono<Plan> plan(OrganizationId firm) {
        return sql.one(
                "select plan from organization where id = $1",
                row -> Plan.valueOf(row.get(0, String.class)),
                firm.value());
    }

    Mono<List<Agreed>> list() {
        return sql.list(LIST, AgreementRepository::read, AGREEMENTS);
    }

    Mono<Void> put(String key, @Nullable Long value, String reason, @Nullable Instant until, UUID operator) {
        return sql.update(
                        "insert into entitlement_override (key, value, reason, expires_at, operator_id)"
                                + " values ($1, $2, $3, $4, $5) on conflict (org_id, key) do update"
                                + " set value = excluded.value, reason = excluded.reason, operator_id = excluded.operator_id,"
                                + " expires_at = excluded.expires_at, created_at = now()",
                        key,
                        TenantSql.nullable(value, Long.class),
                        reason,
                        TenantSql.nullable(until, Instant.class),
                        operator)
                .then();
    }

    /** False when nothing was agreed about it. */
    Mono<Boolean> remove(String key) {
        return sql.update("delete from entitlement_override where key = $1", key)
                .map(rows -> rows == 1);
    }

    Mono<List<KeptRecords>> kept() {
        return sql.list(
                KEPT,
                row -> new KeptRecords(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, Long.class))));
    }

    private static Agreed read(Readable row) {
        return new Agreed(
                Objects.requireNonNull(row.get(0, String.class)),
                new Agreement(
                        row.get(1, Long.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class),
                        Objects.requireNonNull(row.get(4, Instant.class)),
                        row.get(5, String.class)));
    }
}
