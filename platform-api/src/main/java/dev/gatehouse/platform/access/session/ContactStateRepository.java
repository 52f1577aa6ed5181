package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.access.PortalVisitsResponse;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The little that the doors know of a contact. */
@Repository
class ContactStateRepository {

    private final TenantSql sql;

    ContactStateRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Boolean> exists(UUID contact) {
        return yes("select exists (select 1 from contact where id = $1)", contact);
    }

    Mono<Boolean> isRevoked(UUID contact) {
        return yes("select exists (select 1 from contact where id = $1 and revoked_at is not null)", contact);
    }

    private Mono<Boolean> yes(String query, UUID contact) {
        return sql.one(query, row -> Objects.requireNonNull(row.get(0, Boolean.class)), contact);
    }

    Mono<Void> noteAccess(UUID contact) {
        return sql.update("update contact set last_access_at = now() where id = $1", contact)
                .then();
    }

    /** The visits of so many days and of as many before them. */
    Mono<PortalVisitsResponse> visits(int days) {
        String select = """
                select coalesce(sum(visits) filter (where day > today - $1), 0),
                    coalesce(sum(visits) filter (where day <= today - $1), 0)
                from portal_visit_day, (select (now() at time zone 'UTC')::date as today) clock
                where day > today - 2 * $1
                """;
        return sql.one(select, row -> new PortalVisitsResponse(days, number(row, 0), number(row, 1)), days);
    }

    private static long number(Readable row, int column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
