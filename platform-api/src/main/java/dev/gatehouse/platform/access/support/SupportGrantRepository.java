package dev.gatehouse.platform.access.support;

import dev.gatehouse.contract.support.SupportArea;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportKind;
import dev.gatehouse.contract.support.SupportState;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Grants of the bound firm. */
@Repository
class SupportGrantRepository {

    private static final String SELECT = """
            select g.id, g.kind,
                case when g.revoked_at is not null then 'REVOKED'
                    when g.ends_at is null then 'REQUESTED'
                    when g.ends_at > now() then 'ACTIVE' else 'ENDED' end,
                g.purpose, g.areas, g.may_change, g.minutes,
                coalesce(m.name, p.name, concat_ws(', ', r.email, a.email)), g.created_at,
                coalesce(g.revoked_at, g.ends_at)
            from support_grant g
            left join membership m on m.organization_id = g.org_id and m.id = g.member_id
            left join person p on p.id = m.person_id
            left join operator r on r.id = g.requested_by
            left join operator a on a.id = g.approved_by
            """;

    private final TenantSql sql;

    SupportGrantRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<List<SupportGrantResponse>> newest(int limit) {
        return sql.list(SELECT + " order by g.created_at desc, g.id limit $1", SupportGrantRepository::read, limit);
    }

    Mono<SupportGrantResponse> find(UUID id) {
        return sql.one(SELECT + " where g.id = $1", SupportGrantRepository::read, id);
    }

    /** False when the id is taken: the same request came before. */
    Mono<Boolean> invite(UUID id, String purpose, Set<SupportArea> areas, boolean mayChange, int minutes, UUID member) {
        return changed(
                "insert into support_grant (id, kind, purpose, areas, may_change, minutes, member_id, ends_at)"
                        + " values ($1, 'INVITED', $2, $3, $4, $5, $6, now() + $5 * interval '1 minute')"
                        + " on conflict do nothing",
                id,
                purpose,
                names(areas),
                mayChange,
                minutes,
                member);
    }

    Mono<Boolean> request(UUID id, String purpose, Set<SupportArea> areas, int minutes, UUID operator) {
        return changed(
                "insert into support_grant (id, kind, purpose, areas, may_change, minutes, requested_by)"
                        + " values ($1, 'BREAK_GLASS', $2, $3, false, $4, $5) on conflict do nothing",
                id,
                purpose,
                names(areas),
                minutes,
                operator);
    }

    /** False unless it waits for somebody else than who asked. */
    Mono<Boolean> approve(UUID id, UUID operator) {
        return changed(
                "update support_grant set approved_by = $2, ends_at = now() + minutes * interval '1 minute'"
                        + " where id = $1 and kind = 'BREAK_GLASS' and ends_at is null and revoked_at is null"
                        + " and requested_by <> $2 and created_at > now() - interval '1 hour'",
                id,
                operator);
    }

    /** False when there is nothing to take back any more. */
    Mono<Boolean> revoke(UUID id) {
        return changed(
                "update support_grant set revoked_at = now()"
                        + " where id = $1 and revoked_at is null and (ends_at is null or ends_at > now())",
                id);
    }

    private Mono<Boolean> changed(String statement, Object... parameters) {
        return sql.update(statement, parameters).map(rows -> rows == 1);
    }

    private static String[] names(Set<SupportArea> areas) {
        return areas.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    private static SupportGrantResponse read(Readable row) {
        return new SupportGrantResponse(
                Objects.requireNonNull(row.get(0, UUID.class)),
                SupportKind.valueOf(row.get(1, String.class)),
                SupportState.valueOf(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                Arrays.stream(Objects.requireNonNull(row.get(4, String[].class)))
                        .map(SupportArea::valueOf)
                        .toList(),
                Objects.requireNonNull(row.get(5, Boolean.class)),
                Objects.requireNonNull(row.get(6, Integer.class)),
                Objects.requireNonNull(row.get(7, String.class)),
                Objects.requireNonNull(row.get(8, Instant.class)),
                row.get(9, Instant.class));
    }
}
