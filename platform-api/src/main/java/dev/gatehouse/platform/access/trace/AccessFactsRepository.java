package dev.gatehouse.platform.access.trace;

import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class AccessFactsRepository {

    private static final String READ = """
            select c.id, c.name, c.email, k.state = 'ACTIVE', l.live, l.demanding, l.lenient, l.expired, l.revoked, l.last_mail,
                m.since, m.failed, s.last, c.revoked_at
            from contact c
            join client k on k.org_id = c.org_id and k.id = c.client_id
            cross join lateral (
                select count(*) filter (where a.good)::integer as live,
                    count(*) filter (where a.good and a.demands_proof)::integer as demanding,
                    count(*) filter (where a.good and not a.demands_proof)::integer as lenient,
                    count(*) filter (where not a.good and a.revoked_at is null)::integer as expired,
                    count(*) filter (where a.revoked_at is not null)::integer as revoked,
                    max(a.last_sent_at) as last_mail
                from (
                    select x.*, x.revoked_at is null and (x.expires_at is null or x.expires_at > now()) as good
                    from access_link x where x.org_id = c.org_id and x.contact_id = c.id) a
            ) l
            cross join lateral (
                select min(w.created_at) as since, coalesce(bool_or(w.failure is not null), false) as failed
                from work w
                where w.org_id = c.org_id and w.kind = 'invitation-mail' and (w.done_at is null or w.failed_at is not null)
                    and w.subject_id in (
                        select x.id from access_link x where x.org_id = c.org_id and x.contact_id = c.id)
                    and w.created_at > now() - interval '7 days'
            ) m
            cross join lateral (
                select max(r.began_at) as last from session_record r
                where r.org_id = c.org_id and r.owner_kind = 'CONTACT' and r.owner_id = c.id
            ) s
            where c.id = $1
            """;

    private final TenantSql sql;

    AccessFactsRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<AccessFacts> of(UUID contact) {
        return sql.one(READ, AccessFactsRepository::read, contact);
    }

    private static AccessFacts read(Readable row) {
        return new AccessFacts(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, Boolean.class)),
                number(row, 4),
                number(row, 5),
                number(row, 6),
                number(row, 7),
                number(row, 8),
                row.get(9, Instant.class),
                row.get(10, Instant.class),
                Objects.requireNonNull(row.get(11, Boolean.class)),
                row.get(12, Instant.class),
                row.get(13, Instant.class));
    }

    private static int number(Readable row, int at) {
        return Objects.requireNonNull(row.get(at, Integer.class));
    }
}
