package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Memberships of one firm. The table stands outside the tenants, so each statement names the firm. */
@Repository
class MembershipRepository {

    private static final String SELECT = """
            select m.id, coalesce(m.name, p.name), p.email, m.role, m.version, m.created_at
            from membership m join person p on p.id = m.person_id
            where m.organization_id = $1 and m.removed_at is null
            """;

    private final TenantSql sql;

    MembershipRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<List<Membership>> page(OrganizationId organization, String afterName, UUID afterId, int limit) {
        return sql.list(
                SELECT + " and (lower(coalesce(m.name, p.name)), m.id) > ($2, $3)"
                        + " order by lower(coalesce(m.name, p.name)), m.id limit $4",
                MembershipRepository::read,
                organization.value(),
                afterName,
                afterId,
                limit);
    }

    Mono<Membership> find(OrganizationId organization, UUID member) {
        return sql.one(SELECT + " and m.id = $2", MembershipRepository::read, organization.value(), member);
    }

    /** False when the id is taken or the person is a member already. */
    Mono<Boolean> insert(OrganizationId organization, UUID member, String email, String name, MemberRole role) {
        return sql.update(
                        "insert into membership (id, organization_id, person_id, role, name)"
                                + " select $1, $2, p.id, $3, $4 from person p where p.email = $5 on conflict do nothing",
                        member,
                        organization.value(),
                        role.name(),
                        name,
                        email)
                .map(inserted -> inserted == 1);
    }

    Mono<Void> insertPerson(UUID id, String email, String name) {
        return sql.update(
                        "insert into person (id, email, name) values ($1, $2, $3) on conflict (email) do nothing",
                        id,
                        email,
                        name)
                .then();
    }

    /** The owners of a firm, locked in one order, so that two requests never each take the other one for the last. */
    Mono<List<UUID>> lockOwners(OrganizationId organization, int limit) {
        return sql.list(
                "select id from membership where organization_id = $1 and role = 'OWNER' and removed_at is null"
                        + " order by id limit $2 for update",
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                organization.value(),
                limit);
    }

    Mono<Boolean> changeRole(OrganizationId organization, UUID member, int version, MemberRole role) {
        return changed(
                "update membership set role = $4, version = version + 1"
                        + " where organization_id = $1 and id = $2 and version = $3 and removed_at is null",
                organization.value(),
                member,
                version,
                role.name());
    }

    Mono<Boolean> remove(OrganizationId organization, UUID member, int version) {
        return changed(
                "update membership set removed_at = now(), version = version + 1"
                        + " where organization_id = $1 and id = $2 and version = $3 and removed_at is null",
                organization.value(),
                member,
                version);
    }

    private Mono<Boolean> changed(String update, Object... parameters) {
        return sql.update(update, parameters).map(rows -> rows == 1);
    }

    private static Membership read(Readable row) {
        return new Membership(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                MemberRole.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, Integer.class)),
                Objects.requireNonNull(row.get(5, Instant.class)));
    }
}
