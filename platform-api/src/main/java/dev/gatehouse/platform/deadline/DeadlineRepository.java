package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class DeadlineRepository {

    private static final String SELECT = """
            select d.id, d.client_id, c.name, d.engagement_id, d.series_id, d.parent_id, d.name, d.due_on, d.anchor_day, d.amount,
                d.currency, d.frequency, d.interval_count, d.interval_unit, d.supplier, d.notes, d.next_id, d.renewed_at,
                d.closed_at, d.version, d.created_at,
                deadline_state(d.due_on, d.renewed_at, d.closed_at, (now() at time zone p.time_zone)::date, p.notice_days),
                d.due_on - (now() at time zone p.time_zone)::date
            from deadline d join client c on c.org_id = d.org_id and c.id = d.client_id
            join organization_profile p on p.org_id = d.org_id
            """;

    private final TenantSql sql;

    DeadlineRepository(TenantSql sql) {
        this.sql = sql;
    }

    /**
     * Where a new deadline stands.
     *
     * @param anchorDay day of the month that the series began on
     */
    record Place(
            UUID id,
            UUID clientId,
            UUID engagementId,
            UUID seriesId,
            @Nullable UUID parentId,
            int anchorDay) {}

    Mono<Deadline> find(UUID id) {
        return sql.one(SELECT + "where d.id = $1", DeadlineRow::read, id);
    }

    /** The same, locked until the transaction ends. */
    Mono<Deadline> findForUpdate(UUID id) {
        return sql.one(SELECT + "where d.id = $1 for update of d", DeadlineRow::read, id);
    }

    /** False when the id is taken. */
    Mono<Boolean> insert(Place place, DeadlineContent content, @Nullable Amount cost) {
        String insert = """
                insert into deadline (id, client_id, engagement_id, series_id, parent_id, anchor_day, name, due_on, amount,
                    currency, frequency, interval_count, interval_unit, supplier, notes)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict (org_id, id) do nothing
                """;
        return changed(
                insert,
                place.id(),
                place.clientId(),
                place.engagementId(),
                place.seriesId(),
                TenantSql.nullable(place.parentId(), UUID.class),
                place.anchorDay(),
                content.name().strip(),
                content.dueOn(),
                amount(cost),
                currency(cost),
                content.frequency().name(),
                TenantSql.nullable(count(content.interval()), Integer.class),
                TenantSql.nullable(unit(content.interval()), String.class),
                TenantSql.nullable(content.supplier(), String.class),
                TenantSql.nullable(content.notes(), String.class));
    }

    /** Another date begins the series anew; the same one keeps the day it began on. */
    Mono<Void> update(UUID id, DeadlineContent content, @Nullable Amount cost) {
        String update = """
                update deadline set name = $2, anchor_day = case when due_on = $3 then anchor_day else $4 end, due_on = $3,
                    amount = $5, currency = $6, frequency = $7, interval_count = $8, interval_unit = $9, supplier = $10,
                    notes = $11, version = version + 1
                where id = $1
                """;
        return changed(
                        update,
                        id,
                        content.name().strip(),
                        content.dueOn(),
                        content.dueOn().getDayOfMonth(),
                        amount(cost),
                        currency(cost),
                        content.frequency().name(),
                        TenantSql.nullable(count(content.interval()), Integer.class),
                        TenantSql.nullable(unit(content.interval()), String.class),
                        TenantSql.nullable(content.supplier(), String.class),
                        TenantSql.nullable(content.notes(), String.class))
                .then();
    }

    Mono<Void> markRenewed(UUID id, UUID next) {
        return changed(
                        "update deadline set next_id = $2, renewed_at = now(), version = version + 1 where id = $1",
                        id,
                        next)
                .then();
    }

    Mono<Void> close(UUID id) {
        return changed("update deadline set closed_at = now(), version = version + 1 where id = $1", id)
                .then();
    }

    Mono<Void> reopen(UUID id) {
        return changed("update deadline set closed_at = null, version = version + 1 where id = $1", id)
                .then();
    }

    private Mono<Boolean> changed(String statement, Object... parameters) {
        return sql.update(statement, parameters).map(rows -> rows == 1);
    }

    private static Object amount(@Nullable Amount cost) {
        return TenantSql.nullable(cost == null ? null : cost.value(), BigDecimal.class);
    }

    private static Object currency(@Nullable Amount cost) {
        return TenantSql.nullable(cost == null ? null : cost.currency().getCurrencyCode(), String.class);
    }

    private static @Nullable Integer count(@Nullable Interval interval) {
        return interval == null ? null : Integer.valueOf(interval.count());
    }

    private static @Nullable String unit(@Nullable Interval interval) {
        return interval == null ? null : interval.unit().name();
    }
}
