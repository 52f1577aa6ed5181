package dev.gatehouse.platform.organization.brand;

import dev.gatehouse.contract.organization.ChangeAppearanceRequest;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ProfileRepository {

    private static final String READ = """
            select coalesce(p.display_name, o.name), o.slug, p.accent, p.welcome_message, l.sha256, l.width, l.height,
                p.version
            from organization_profile p
            join organization o on o.id = p.org_id
            left join organization_logo l on l.org_id = p.org_id
            """;

    private final TenantSql sql;

    ProfileRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Profile> read() {
        return sql.one(
                READ,
                row -> new Profile(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, String.class)),
                        Objects.requireNonNull(row.get(2, String.class)),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        Optional.ofNullable(row.get(5, Integer.class)).orElse(0),
                        Optional.ofNullable(row.get(6, Integer.class)).orElse(0),
                        Objects.requireNonNull(row.get(7, Integer.class))));
    }

    Mono<Boolean> rename(int version, String name) {
        return changed(
                "update organization_profile set display_name = $2, version = version + 1 where version = $1",
                version,
                name.strip());
    }

    Mono<Boolean> changeAppearance(int version, ChangeAppearanceRequest request) {
        String welcome =
                Optional.ofNullable(request.welcomeMessage()).orElse("").strip();
        return changed(
                "update organization_profile set accent = $2, welcome_message = nullif($3, ''), version = version + 1"
                        + " where version = $1",
                version,
                request.accent(),
                welcome);
    }

    /** Takes the next version for a change that stands in another table. */
    Mono<Boolean> touch(int version) {
        return changed("update organization_profile set version = version + 1 where version = $1", version);
    }

    Mono<Void> putLogo(LogoImage logo) {
        String upsert = """
                insert into organization_logo (sha256, width, height, png) values ($1, $2, $3, $4)
                on conflict (org_id) do update
                set sha256 = excluded.sha256, width = excluded.width, height = excluded.height, png = excluded.png
                """;
        return sql.update(upsert, logo.sha256(), logo.width(), logo.height(), logo.png())
                .then();
    }

    Mono<Boolean> removeLogo() {
        return changed("delete from organization_logo");
    }

    private Mono<Boolean> changed(String update, Object... parameters) {
        return sql.update(update, parameters).map(rows -> rows == 1);
    }
}
