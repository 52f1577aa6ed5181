package dev.gatehouse.platform.access.operator;

import dev.gatehouse.contract.operator.OperatorOrganization;
import dev.gatehouse.contract.operator.OrganizationState;
import dev.gatehouse.contract.operator.OrganizationUsage;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Operators, and the directory as they may see it. Bound to the service, whose policies show no row of any firm. */
@Repository
class OperatorRepository {

    private final TenantSql sql;

    OperatorRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** An operator who may come in. */
    record Operator(UUID id, String email) {}

    Mono<Operator> find(UUID id) {
        return sql.one(
                "select id, email from operator where id = $1 and disabled_at is null", OperatorRepository::read, id);
    }

    /** Whose mailbox it is. Without a second factor a mailed code leads nowhere, so none is sent. */
    Mono<Operator> enrolled(String email) {
        return sql.one(
                "select o.id, o.email from operator o where o.email = $1 and o.disabled_at is null"
                        + " and exists (select 1 from operator_factor f where f.owner_id = o.id)",
                OperatorRepository::read,
                email);
    }

    /** Uses the one-time link up; exactly one caller gets its operator. */
    Mono<Operator> redeem(byte[] hash) {
        return sql.one(
                "update operator set invitation_hash = null, invitation_expires_at = null where invitation_hash = $1"
                        + " and invitation_expires_at > now() and disabled_at is null returning id, email",
                OperatorRepository::read,
                ByteBuffer.wrap(hash));
    }

    /** Which firms; an empty text is any. */
    record Search(String part, String state, String plan) {}

    Mono<List<OperatorOrganization>> organizations(Search search, String afterName, UUID afterId, int limit) {
        return sql.list(
                "select o.id, o.slug, o.name, o.state, o.plan, o.created_at,"
                        + " u.staff_seats, u.active_clients, u.storage_bytes"
                        + " from organization o join organization_usage u on u.organization_id = o.id"
                        + " where (position($1 in lower(o.name)) > 0 or position($1 in o.slug) > 0)"
                        + " and ($5 = '' or o.state = $5) and ($6 = '' or o.plan = $6)"
                        + " and (lower(o.name), o.id) > ($2, $3) order by lower(o.name), o.id limit $4",
                OperatorRepository::organization,
                search.part(),
                afterName,
                afterId,
                limit,
                search.state(),
                search.plan());
    }

    private static Operator read(Readable row) {
        return new Operator(
                Objects.requireNonNull(row.get(0, UUID.class)), Objects.requireNonNull(row.get(1, String.class)));
    }

    private static OperatorOrganization organization(Readable row) {
        return new OperatorOrganization(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                OrganizationState.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, String.class)),
                new OrganizationUsage(
                        Objects.requireNonNull(row.get(6, Integer.class)),
                        Objects.requireNonNull(row.get(7, Integer.class)),
                        Objects.requireNonNull(row.get(8, Long.class))),
                Objects.requireNonNull(row.get(5, Instant.class)));
    }
}
