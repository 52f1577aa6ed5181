package dev.gatehouse.platform.access.founding;

import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of firms that are being made. The directory's table stands outside the tenants, the profile inside. */
@Repository
class FoundingRepository {

    private final TenantSql sql;

    FoundingRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** False when the id or the slug is taken. */
    Mono<Boolean> insert(NewFirm firm) {
        return sql.update(
                        "insert into organization (id, slug, name, plan) values ($1, $2, $3, $4) on conflict do nothing",
                        firm.id(),
                        firm.slug(),
                        firm.name(),
                        firm.plan())
                .map(rows -> rows == 1);
    }

    Mono<Void> insertProfile(NewFirm firm) {
        return sql.update(
                        "insert into organization_profile (preset) values ($1)",
                        firm.preset().name())
                .then();
    }

    /** Whether this very firm is there already: the same request came before. */
    Mono<Boolean> isThere(NewFirm firm) {
        return exists("select exists (select 1 from organization where id = $1 and slug = $2)", firm.id(), firm.slug());
    }

    Mono<Boolean> isTaken(String slug) {
        return exists("select exists (select 1 from organization where slug = $1)", slug);
    }

    /** Whether somebody with this address is an owner of the bound firm, in or invited. */
    Mono<Boolean> isOwner(UUID firm, String email) {
        return exists(
                "select exists (select 1 from membership m join person p on p.id = m.person_id"
                        + " where m.organization_id = $1 and p.email = $2 and m.role = 'OWNER' and m.removed_at is null)",
                firm,
                email);
    }

    Mono<UUID> person(UUID firm, String email) {
        return sql.one(
                "select p.id from membership m join person p on p.id = m.person_id"
                        + " where m.organization_id = $1 and p.email = $2 and m.role = 'OWNER' and m.removed_at is null",
                row -> Objects.requireNonNull(row.get(0, UUID.class)),
                firm,
                email);
    }

    private Mono<Boolean> exists(String query, Object... parameters) {
        return sql.one(query, row -> Objects.requireNonNull(row.get(0, Boolean.class)), parameters);
    }
}
