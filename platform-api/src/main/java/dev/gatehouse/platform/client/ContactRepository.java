package dev.gatehouse.platform.client;

import dev.gatehouse.contract.client.AddContactRequest;
import dev.gatehouse.contract.client.ContactResponse;
import dev.gatehouse.contract.client.UpdateContactRequest;
import dev.gatehouse.contract.portal.InviteColleagueRequest;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ContactRepository {

    private static final int PER_CLIENT = 200;
    private static final String SELECT =
            "select id, client_id, name, email, job_title, version, created_at, revoked_at, last_access_at from contact ";

    private static final ProblemException ADDRESS_TAKEN =
            ProblemException.field("/email", "taken", "belongs to another contact");

    private final TenantSql sql;

    ContactRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<List<ContactResponse>> ofClient(UUID client) {
        return sql.list(
                SELECT + "where client_id = $1 order by created_at, id limit $2",
                ContactRepository::read,
                client,
                PER_CLIENT);
    }

    Mono<ContactResponse> find(UUID id) {
        return sql.one(SELECT + "where id = $1", ContactRepository::read, id);
    }

    Mono<Long> count(UUID client, Collection<UUID> ids) {
        return sql.one(
                "select count(*) from contact where client_id = $1 and id = any($2) and revoked_at is null",
                row -> Objects.requireNonNull(row.get(0, Long.class)),
                client,
                ids.toArray(UUID[]::new));
    }

    /** False when the contact is revoked already. */
    Mono<Boolean> revoke(UUID id) {
        return sql.update("update contact set revoked_at = now() where id = $1 and revoked_at is null", id)
                .map(revoked -> revoked == 1);
    }

    /** False when the contact is not revoked. */
    Mono<Boolean> restore(UUID id) {
        return sql.update("update contact set revoked_at = null where id = $1 and revoked_at is not null", id)
                .map(restored -> restored == 1);
    }

    /** False when the id is taken; a taken address is told at its field. */
    Mono<Boolean> insert(UUID client, AddContactRequest contact) {
        return sql.update(
                        "insert into contact (id, client_id, name, email, job_title) values ($1, $2, $3, $4, $5)"
                                + " on conflict (org_id, id) do nothing",
                        contact.id(),
                        client,
                        contact.name().strip(),
                        contact.email().strip(),
                        TenantSql.nullable(contact.jobTitle(), String.class))
                .onErrorMap(ProblemException.class, taken -> ADDRESS_TAKEN)
                .map(inserted -> inserted == 1);
    }

    /** False when the id or the address is taken. */
    Mono<Boolean> insertUnlessKnown(UUID client, InviteColleagueRequest contact) {
        return sql.update(
                        "insert into contact (id, client_id, name, email) values ($1, $2, $3, $4) on conflict do nothing",
                        contact.id(),
                        client,
                        contact.name().strip(),
                        contact.email().strip())
                .map(inserted -> inserted == 1);
    }

    Mono<ContactResponse> ofAddress(UUID client, String email) {
        return sql.one(
                SELECT + "where client_id = $1 and lower(email) = $2 and revoked_at is null",
                ContactRepository::read,
                client,
                email.strip().toLowerCase(Locale.ROOT));
    }

    Mono<Boolean> update(UUID id, int version, UpdateContactRequest contact) {
        return sql.update(
                        "update contact set name = $3, email = $4, job_title = $5, version = version + 1"
                                + " where id = $1 and version = $2",
                        id,
                        version,
                        contact.name().strip(),
                        contact.email().strip(),
                        TenantSql.nullable(contact.jobTitle(), String.class))
                .onErrorMap(ProblemException.class, taken -> ADDRESS_TAKEN)
                .map(updated -> updated == 1);
    }

    private static ContactResponse read(Readable row) {
        return new ContactResponse(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                row.get(4, String.class),
                Objects.requireNonNull(row.get(5, Integer.class)),
                Objects.requireNonNull(row.get(6, Instant.class)),
                row.get(7, Instant.class),
                row.get(8, Instant.class));
    }
}
