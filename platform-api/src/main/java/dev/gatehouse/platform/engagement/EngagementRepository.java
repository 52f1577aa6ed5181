package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementListItem;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.UpdateEngagementRequest;
import dev.gatehouse.contract.template.TemplateOrigin;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class EngagementRepository {

    private static final String SELECT = """
            select e.id, e.client_id, c.name, e.kind, e.title, e.message, e.state, e.due_on, e.due_in_days, e.version,
                e.created_at, e.sent_at, e.sent_on, e.template_id, t.name, e.template_version
            from engagement e join client c on c.org_id = e.org_id and c.id = e.client_id
                left join template t on t.org_id = e.org_id and t.id = e.template_id
            """;

    /** Ids are UUIDv7, so their order is the order of creation. */
    private static final String PAGE = """
            select e.id, e.client_id, c.name, e.kind, e.title, e.state, e.due_on, e.created_at, e.sent_at,
                p.done, p.total, p.waiting
            from engagement e
            join client c on c.org_id = e.org_id and c.id = e.client_id
            join lateral (
                select count(*) filter (where i.state = 'ACCEPTED')::int as done,
                    count(*) filter (where i.state in ('SUBMITTED', 'UNDER_REVIEW'))::int as waiting,
                    count(*) filter (where i.state not in ('DRAFT', 'CANCELLED'))::int as total
                from item i where i.org_id = e.org_id and i.engagement_id = e.id
            ) p on true
            where e.id < $1 and e.kind <> 'SERVICE_PLAN' and ($2::text is null or e.state = $2) and ($3::uuid is null or e.client_id = $3)
            order by e.id desc limit $4
            """;

    private final TenantSql sql;

    EngagementRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Boolean> insert(CreateEngagementRequest engagement, @Nullable TemplateOrigin template) {
        String insert = """
                insert into engagement (id, client_id, kind, title, message, due_on, due_in_days, template_id, template_version)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                on conflict (org_id, id) do nothing
                """;
        return sql.update(
                        insert,
                        engagement.id(),
                        engagement.clientId(),
                        engagement.kind().name(),
                        engagement.title().strip(),
                        TenantSql.nullable(engagement.message(), String.class),
                        TenantSql.nullable(engagement.dueOn(), LocalDate.class),
                        TenantSql.nullable(engagement.dueInDays(), Integer.class),
                        TenantSql.nullable(template == null ? null : template.id(), UUID.class),
                        TenantSql.nullable(template == null ? null : template.version(), Integer.class))
                .map(inserted -> inserted == 1);
    }

    /** False when the client has one. */
    Mono<Boolean> insertServicePlan(UUID id, UUID client) {
        String insert = """
                insert into engagement (id, client_id, kind, title, state) values ($1, $2, 'SERVICE_PLAN', 'Deadlines', 'OPEN')
                on conflict (org_id, client_id) where kind = 'SERVICE_PLAN' do nothing
                """;
        return sql.update(insert, id, client).map(inserted -> inserted == 1);
    }

    Mono<UUID> servicePlan(UUID client) {
        return sql.one(
                "select id from engagement where client_id = $1 and kind = 'SERVICE_PLAN'",
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                client);
    }

    Mono<Engagement> find(UUID id) {
        return sql.one(SELECT + "where e.id = $1", EngagementRepository::read, id);
    }

    Mono<Engagement> findForUpdate(UUID id) {
        return sql.one(SELECT + "where e.id = $1 for update of e", EngagementRepository::read, id);
    }

    Mono<Void> update(UUID id, UpdateEngagementRequest engagement) {
        return sql.update(
                        "update engagement set title = $2, message = $3, due_on = $4, due_in_days = $5, version = version + 1 where id = $1",
                        id,
                        engagement.title().strip(),
                        TenantSql.nullable(engagement.message(), String.class),
                        TenantSql.nullable(engagement.dueOn(), LocalDate.class),
                        TenantSql.nullable(engagement.dueInDays(), Integer.class))
                .then();
    }

    /** Days become a date from the day of sending. */
    Mono<Void> markSent(UUID id, LocalDate sentOn) {
        String update = """
                update engagement set state = 'OPEN', sent_at = now(), sent_on = $2,
                    due_on = coalesce(due_on, $2::date + due_in_days), version = version + 1
                where id = $1
                """;
        return sql.update(update, id, sentOn).then();
    }

    Mono<List<AskedItem>> asked(UUID id, @Nullable Instant lastMail) {
        String select = """
                select title, coalesce(created_at > $2, false) from item
                where engagement_id = $1 and state in ('OPEN', 'IN_PROGRESS', 'CHANGES_REQUESTED')
                order by position, id limit $3
                """;
        return sql.list(
                select,
                row -> new AskedItem(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, Boolean.class))),
                id,
                TenantSql.nullable(lastMail, Instant.class),
                Limits.ITEMS_PER_ENGAGEMENT);
    }

    /** Sets the state that follows from the items; the new state if it changed, else empty. */
    Mono<EngagementState> settle(UUID id) {
        String update = """
                update engagement e set state = s.state, version = version + 1
                from (
                    select case when bool_and(state in ('ACCEPTED', 'WAIVED', 'CANCELLED')) then 'COMPLETED' else 'OPEN' end as state
                    from item where engagement_id = $1 and state <> 'DRAFT'
                ) s
                where e.id = $1 and e.state <> 'DRAFT' and e.state <> s.state
                returning e.state
                """;
        return sql.one(update, row -> EngagementState.valueOf(row.get(0, String.class)), id);
    }

    Mono<List<EngagementListItem>> page(
            UUID before, @Nullable EngagementState state, @Nullable UUID client, int limit) {
        return sql.list(
                PAGE,
                EngagementRepository::readItem,
                before,
                TenantSql.nullable(state == null ? null : state.name(), String.class),
                TenantSql.nullable(client, UUID.class),
                limit);
    }

    private static Engagement read(Readable row) {
        return new Engagement(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                EngagementKind.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, String.class)),
                row.get(5, String.class),
                EngagementState.valueOf(row.get(6, String.class)),
                row.get(7, LocalDate.class),
                row.get(8, Integer.class),
                Objects.requireNonNull(row.get(9, Integer.class)),
                Objects.requireNonNull(row.get(10, Instant.class)),
                row.get(11, Instant.class),
                row.get(12, LocalDate.class),
                template(row));
    }

    private static @Nullable TemplateOrigin template(Readable row) {
        UUID id = row.get(13, UUID.class);
        return id == null
                ? null
                : new TemplateOrigin(
                        id,
                        Objects.requireNonNull(row.get(14, String.class)),
                        Objects.requireNonNull(row.get(15, Integer.class)));
    }

    private static EngagementListItem readItem(Readable row) {
        return new EngagementListItem(
                Objects.requireNonNull(row.get(0, UUID.class)),
                EngagementKind.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, String.class)),
                EngagementState.valueOf(row.get(5, String.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                ProgressCount.of(
                        Objects.requireNonNull(row.get(9, Integer.class)),
                        Objects.requireNonNull(row.get(10, Integer.class)),
                        Objects.requireNonNull(row.get(11, Integer.class))),
                row.get(6, LocalDate.class),
                Objects.requireNonNull(row.get(7, Instant.class)),
                row.get(8, Instant.class));
    }
}
