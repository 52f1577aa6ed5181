package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Finds out whose address was typed at a firm's door; only contacts of that firm are seen at all. */
@Repository
class ContactIdentityRepository {

    private static final String SELECT = """
            select c.id, c.name, c.email from contact c join client k on k.org_id = c.org_id and k.id = c.client_id
            """;

    private final TenantSql sql;

    ContactIdentityRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<Registered> registered(String address) {
        return sql.one(
                SELECT + "where lower(c.email) = $1 and c.revoked_at is null and k.state = 'ACTIVE'",
                ContactIdentityRepository::read,
                address.strip().toLowerCase(Locale.ROOT));
    }

    Mono<Registered> registered(UUID contact) {
        return sql.one(
                SELECT + "where c.id = $1 and c.revoked_at is null and k.state = 'ACTIVE'",
                ContactIdentityRepository::read,
                contact);
    }

    private static Registered read(Readable row) {
        return new Registered(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, String.class)));
    }

    /**
     * A contact of an active client.
     *
     * @param email as the firm entered it; codes go there, never to what was typed
     */
    record Registered(UUID id, String name, String email) {}
}
