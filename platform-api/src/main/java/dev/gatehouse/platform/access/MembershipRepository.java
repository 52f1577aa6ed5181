package dev.gatehouse.platform.access;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Duration;
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
            select m.id, coalesce(m.name, p.name), p.email, m.role, m.version, coalesce(m.accepted_at, m.invited_at),
                case when m.accepted_at is null then coalesce(i.expires_at, m.invited_at + interval '7 days') end,
                exists (select 1 from person_factor f where f.owner_id = p.id)
            from membership m join person p on p.id = m.person_id
            left join member_invitation i on i.org_id = m.organization_id and i.member_id = m.id
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

    /** An invited member: the seat is taken, nothing is open yet. False when the id is taken or the person is here. */
    Mono<Boolean> insert(OrganizationId organization, UUID member, String email, String name, MemberRole role) {
        return sql.update(
                        "insert into membership (id, organization_id, person_id, role, name, accepted_at)"
                                + " select $1, $2, p.id, $3, $4, null from person p where p.email = $5 on conflict do nothing",
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

    /** Keeps the hash of the newest token; those before no longer work. */
    Mono<Void> invite(UUID member, byte[] hash, Duration life) {
        return sql.update(
                        "insert into member_invitation (member_id, hash, expires_at) values ($1, $2, now() + $3::interval)"
                                + " on conflict (org_id, member_id) do update"
                                + " set hash = excluded.hash, expires_at = excluded.expires_at, created_at = now()",
                        member,
                        ByteBuffer.wrap(hash),
                        life.toSeconds() + " seconds")
                .then();
    }

    /** Whose token it is, locked until the transaction ends; empty when it belongs to nobody who may still accept. */
    Mono<Invited> invited(byte[] hash) {
        return sql.one(
                "select m.id, m.person_id, i.expires_at from member_invitation i"
                        + " join membership m on m.organization_id = i.org_id and m.id = i.member_id"
                        + " where i.hash = $1 and m.removed_at is null and m.accepted_at is null for update of i",
                row -> new Invited(
                        Objects.requireNonNull(row.get(0, UUID.class)),
                        Objects.requireNonNull(row.get(1, UUID.class)),
                        Objects.requireNonNull(row.get(2, Instant.class))),
                ByteBuffer.wrap(hash));
    }

    /** The membership is open from now on, and the token is gone. */
    Mono<Void> accept(OrganizationId organization, UUID member) {
        return sql.update(
                        "update membership set accepted_at = now()"
                                + " where organization_id = $1 and id = $2 and accepted_at is null",
                        organization.value(),
                        member)
                .then(forgetInvitation(member));
    }

    Mono<Void> forgetInvitation(UUID member) {
        return sql.update("delete from member_invitation where member_id = $1", member)
                .then();
    }

    /** Whether a member's person works for another firm too. */
    Mono<Boolean> worksElsewhere(OrganizationId organization, UUID member) {
        return sql.one(
                "select exists (select 1 from membership m join membership o on o.person_id = m.person_id"
                        + " and o.organization_id <> m.organization_id and o.removed_at is null"
                        + " and o.accepted_at is not null where m.organization_id = $1 and m.id = $2)",
                row -> Objects.requireNonNull(row.get(0, Boolean.class)),
                organization.value(),
                member);
    }

    /** The person behind a membership. */
    Mono<UUID> personOf(OrganizationId organization, UUID member) {
        return sql.one(
                "select person_id from membership where organization_id = $1 and id = $2",
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                organization.value(),
                member);
    }

    /** An open invitation. */
    record Invited(UUID member, UUID person, Instant expiresAt) {}

    /** The owners who have accepted. */
    Mono<List<Membership>> activeOwners(OrganizationId organization, int limit) {
        return sql.list(
                SELECT + " and m.role = 'OWNER' and m.accepted_at is not null order by m.id limit $2",
                MembershipRepository::read,
                organization.value(),
                limit);
    }

    /** The owners of a firm, locked in one order, so that two requests never each take the other one for the last. */
    Mono<List<UUID>> lockOwners(OrganizationId organization, int limit) {
        return sql.list(
                "select id from membership where organization_id = $1 and role = 'OWNER' and removed_at is null"
                        + " and accepted_at is not null"
                        + " order by id limit $2 for update",
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                organization.value(),
                limit);
    }

    /** The owners of a firm who have accepted. */
    Mono<List<UUID>> owners(OrganizationId organization, int limit) {
        return sql.list(
                "select id from membership where organization_id = $1 and role = 'OWNER' and removed_at is null"
                        + " and accepted_at is not null order by id limit $2",
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
                Objects.requireNonNull(row.get(5, Instant.class)),
                row.get(6, Instant.class),
                Objects.requireNonNull(row.get(7, Boolean.class)));
    }
}
