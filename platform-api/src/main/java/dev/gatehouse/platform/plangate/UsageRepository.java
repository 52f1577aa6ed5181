package dev.gatehouse.platform.plangate;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The counters of a firm. They stand outside the tenants, so each query says whose it reads. */
@Repository
class UsageRepository {

    private static final String READ =
            "select staff_seats, active_clients, storage_bytes from organization_usage where organization_id = $1";

    private final TenantSql sql;

    UsageRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Map<Limit, Long>> read(OrganizationId organization) {
        return read(READ, organization);
    }

    /** Reads the counters and makes others who count wait until this transaction has ended. */
    Mono<Map<Limit, Long>> lock(OrganizationId organization) {
        return read(READ + " for update", organization);
    }

    private Mono<Map<Limit, Long>> read(String query, OrganizationId organization) {
        return sql.one(
                query,
                row -> Map.of(
                        Limit.STAFF_SEATS, Objects.requireNonNull(row.get(0, Long.class)),
                        Limit.ACTIVE_CLIENTS, Objects.requireNonNull(row.get(1, Long.class)),
                        Limit.STORAGE, Objects.requireNonNull(row.get(2, Long.class))),
                organization.value());
    }
}
