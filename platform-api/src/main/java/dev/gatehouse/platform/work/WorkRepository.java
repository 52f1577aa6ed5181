package dev.gatehouse.platform.work;

import dev.gatehouse.contract.operator.QueueHealth;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.SystemScope;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class WorkRepository {

    /** The only statement of the server that takes rows across firms. */
    private static final String CLAIM = """
            update work w
            set claimed_until = now() + interval '60 seconds', attempts = w.attempts + 1
            from (
                select org_id, id from work
                where done_at is null and due_at <= now() and (claimed_until is null or claimed_until < now())
                order by due_at limit $1 for update skip locked
            ) due
            where w.org_id = due.org_id and w.id = due.id
            returning w.org_id, w.id, w.kind, w.subject_id, w.attempts
            """;

    /** Numbers alone: how it stands with each kind, whosever it is. */
    private static final String QUEUES = """
            select kind, sum(waiting)::bigint, max(oldest)::bigint, sum(retrying)::bigint, sum(dead)::bigint
            from (
                select kind, count(*) filter (where due_at <= now()) waiting,
                    coalesce(extract(epoch from now() - min(due_at) filter (where due_at <= now())), 0) oldest,
                    count(*) filter (where failure is not null) retrying, 0 dead
                from work where done_at is null group by kind
                union all
                select kind, 0, 0, 0, count(*) from work
                where failed_at is not null and failed_at > now() - interval '7 days' group by kind
            ) q
            group by kind having sum(waiting) + sum(retrying) + sum(dead) > 0 order by kind limit 200
            """;

    private final SystemScope system;
    private final TenantSql sql;

    WorkRepository(SystemScope system, TenantSql sql) {
        this.system = system;
        this.sql = sql;
    }

    Flux<WorkItem> claim(int limit) {
        return system.client()
                .sql(CLAIM)
                .bind(0, limit)
                .map(WorkRepository::read)
                .all();
    }

    Flux<QueueHealth> queues() {
        return system.client()
                .sql(QUEUES)
                .map(row -> new QueueHealth(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, Long.class)),
                        Objects.requireNonNull(row.get(2, Long.class)),
                        Objects.requireNonNull(row.get(3, Long.class)),
                        Objects.requireNonNull(row.get(4, Long.class))))
                .all();
    }

    Mono<Long> done(UUID id) {
        return sql.update("update work set done_at = now() where id = $1", id);
    }

    Mono<Long> again(UUID id, Duration delay, String failure) {
        String update = """
                update work set claimed_until = null, failure = $3, due_at = now() + $2 * interval '1 millisecond'
                where id = $1
                """;
        return sql.update(update, id, delay.toMillis(), failure);
    }

    /** Done for this time, due again after a while with all its attempts. */
    Mono<Long> afresh(UUID id, Duration delay) {
        String update = """
                update work set claimed_until = null, failure = null, attempts = 0,
                    due_at = now() + $2 * interval '1 second'
                where id = $1
                """;
        return sql.update(update, id, delay.toSeconds());
    }

    Mono<Long> abandoned(UUID id, String failure) {
        return sql.update(
                "update work set done_at = now(), failed_at = now(), failure = $2 where id = $1", id, failure);
    }

    private static WorkItem read(Readable row) {
        return new WorkItem(
                new OrganizationId(Objects.requireNonNull(row.get(0, UUID.class))),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, UUID.class)),
                Objects.requireNonNull(row.get(4, Integer.class)));
    }
}
