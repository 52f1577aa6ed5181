package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Limit;
import dev.gatehouse.contract.subscription.UsageDay;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a firm used, day by day. */
@Repository
class UsageDayRepository {

    private final TenantSql sql;

    UsageDayRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** Keeps the highest number seen on a day. */
    Mono<Void> put(LocalDate day, Map<Limit, Long> used) {
        String upsert = """
                insert into usage_day (day, staff_seats, active_clients, storage_bytes) values ($1, $2, $3, $4)
                on conflict (org_id, day) do update set
                    staff_seats = greatest(usage_day.staff_seats, excluded.staff_seats),
                    active_clients = greatest(usage_day.active_clients, excluded.active_clients),
                    storage_bytes = greatest(usage_day.storage_bytes, excluded.storage_bytes)
                """;
        return sql.update(
                        upsert,
                        day,
                        used.getOrDefault(Limit.STAFF_SEATS, 0L).intValue(),
                        used.getOrDefault(Limit.ACTIVE_CLIENTS, 0L).intValue(),
                        used.getOrDefault(Limit.STORAGE, 0L))
                .then();
    }

    /** From a day on, the oldest first. */
    Mono<List<UsageDay>> since(LocalDate day, int limit) {
        return sql.list(
                "select day, staff_seats, active_clients, storage_bytes from usage_day where day >= $1"
                        + " order by day limit $2",
                row -> new UsageDay(
                        Objects.requireNonNull(row.get(0, LocalDate.class)),
                        Objects.requireNonNull(row.get(1, Long.class)),
                        Objects.requireNonNull(row.get(2, Long.class)),
                        Objects.requireNonNull(row.get(3, Long.class))),
                day,
                limit);
    }
}
