package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** People and their memberships. These tables stand outside the tenants, so each query says whom it looks for. */
@Repository
public class StaffRepository {

    private static final int MEMBERSHIPS = 100;
    private static final int MEMBERS = 1_000;
    private static final String IDENTITY = """
            select m.organization_id, m.id, p.id, m.role, coalesce(m.name, p.name), p.email
            from membership m
            join person p on p.id = m.person_id
            join organization o on o.id = m.organization_id and o.state = 'ACTIVE'
                and m.removed_at is null and m.accepted_at is not null
            """;

    private final TenantSql sql;

    StaffRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<UUID> personOf(String email) {
        return sql.one(
                "select id from person where email = $1",
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                email.strip().toLowerCase(Locale.ROOT));
    }

    /** Where somebody works, by the firm's name. */
    public Mono<List<StaffIdentity>> memberships(UUID person) {
        return sql.list(
                IDENTITY + "where p.id = $1 order by o.name, o.id limit $2",
                StaffRepository::read,
                person,
                MEMBERSHIPS);
    }

    /** A member of a firm; empty when they have not accepted, or have left. */
    public Mono<StaffIdentity> member(OrganizationId organization, UUID member) {
        return sql.one(
                IDENTITY + "where m.organization_id = $1 and m.id = $2",
                StaffRepository::read,
                organization.value(),
                member);
    }

    Mono<List<MemberName>> names(OrganizationId organization, UUID... members) {
        return sql.list(
                "select m.id, coalesce(m.name, p.name) from membership m join person p on p.id = m.person_id"
                        + " where m.organization_id = $1 and m.id = any($2)",
                row -> new MemberName(
                        Objects.requireNonNull(row.get(0, UUID.class)),
                        Objects.requireNonNull(row.get(1, String.class))),
                organization.value(),
                members);
    }

    /** Members of a firm whose session cannot have shown a second factor, because they have none. */
    public Mono<List<UUID>> withoutFactor(OrganizationId organization) {
        return sql.list(
                "select m.id from membership m where m.organization_id = $1 and m.removed_at is null"
                        + " and not exists (select 1 from person_factor f where f.owner_id = m.person_id) limit $2",
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                organization.value(),
                MEMBERS);
    }

    /** Gives a member another name in this firm. */
    public Mono<Void> rename(OrganizationId organization, UUID member, String name) {
        return sql.update(
                        "update membership set name = $3"
                                + " where organization_id = $1 and id = $2 and removed_at is null",
                        organization.value(),
                        member,
                        name)
                .then();
    }

    private static StaffIdentity read(Readable row) {
        return new StaffIdentity(
                new OrganizationId(Objects.requireNonNull(row.get(0, UUID.class))),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, UUID.class)),
                MemberRole.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, String.class)),
                Objects.requireNonNull(row.get(5, String.class)));
    }

    /** A member's name. */
    record MemberName(UUID id, String name) {}
}
