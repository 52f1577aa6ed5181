package dev.gatehouse.platform.engagement.attention;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.DueEngagement;
import dev.gatehouse.contract.engagement.UnopenedEngagement;
import dev.gatehouse.platform.engagement.ProgressCount;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads along the indexes on dates, and no further into them than {@code Limits.COUNTED} rows. */
@Repository
class AttentionRepository {

    private static final String DUE = """
            select e.id, e.title, c.id, c.name, near.due_on, p.done, p.total, p.waiting
            from (
                select d.id, min(d.due_on) as due_on
                from (
                    (select engagement_id as id, due_on from item
                        where state in ('OPEN', 'IN_PROGRESS', 'CHANGES_REQUESTED') and due_on <= $1
                        order by due_on limit $3)
                    union all
                    (select id, due_on from engagement where state = 'OPEN' and due_on <= $1 order by due_on limit $3)
                ) d
                group by d.id
            ) near
            join engagement e on e.id = near.id and e.state = 'OPEN'
            join client c on c.org_id = e.org_id and c.id = e.client_id
            join lateral (
                select count(*) filter (where i.state = 'ACCEPTED')::int as done,
                    count(*) filter (where i.state in ('SUBMITTED', 'UNDER_REVIEW'))::int as waiting,
                    count(*) filter (where i.state not in ('DRAFT', 'CANCELLED'))::int as total
                from item i where i.org_id = e.org_id and i.engagement_id = e.id
            ) p on true
            order by near.due_on, e.id limit $2
            """;

    /** A link that was revoked neither counts as opened nor as a way in. */
    private static final String UNOPENED = """
            select e.id, e.title, c.id, c.name, l.contact, l.contacts, e.sent_at
            from (
                select org_id, id, client_id, title, sent_at from engagement
                where state = 'OPEN' order by sent_at, id limit $2
            ) e
            join client c on c.org_id = e.org_id and c.id = e.client_id
            join lateral (
                select count(*)::int as contacts, bool_or(a.opened_at is not null) as opened, min(k.name) as contact
                from access_link a join contact k on k.org_id = a.org_id and k.id = a.contact_id
                where a.org_id = e.org_id and a.engagement_id = e.id and a.revoked_at is null
            ) l on l.contacts > 0 and not l.opened
            order by e.sent_at, e.id limit $1
            """;

    private final TenantSql sql;

    AttentionRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<List<DueEngagement>> due(LocalDate by, int limit) {
        return sql.list(DUE, AttentionRepository::readDue, by, limit, Limits.COUNTED);
    }

    Mono<List<UnopenedEngagement>> unopened(int limit) {
        return sql.list(UNOPENED, AttentionRepository::readUnopened, limit, Limits.COUNTED);
    }

    private static DueEngagement readDue(Readable row) {
        return new DueEngagement(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, UUID.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                ProgressCount.of(
                        Objects.requireNonNull(row.get(5, Integer.class)),
                        Objects.requireNonNull(row.get(6, Integer.class)),
                        Objects.requireNonNull(row.get(7, Integer.class))),
                Objects.requireNonNull(row.get(4, LocalDate.class)));
    }

    private static UnopenedEngagement readUnopened(Readable row) {
        return new UnopenedEngagement(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, UUID.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, String.class)),
                Objects.requireNonNull(row.get(5, Integer.class)),
                Objects.requireNonNull(row.get(6, Instant.class)));
    }
}
