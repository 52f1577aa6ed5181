package dev.gatehouse.platform.client;

import dev.gatehouse.platform.client.ClientRegister.KnownClient;
import dev.gatehouse.platform.client.ClientRegister.KnownContact;
import dev.gatehouse.platform.client.ClientRegister.NewClient;
import dev.gatehouse.platform.client.ClientRegister.NewContact;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ClientRegisterRepository {

    /** Two clients of one name are enough to know that the name does not tell them apart. */
    private static final int PER_NAME = 2;

    private final TenantSql sql;

    ClientRegisterRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<List<KnownContact>> contactsWith(List<String> emails) {
        String select = """
                select w.at::int, c.id, c.client_id, k.state = 'ACTIVE', c.revoked_at is not null
                from unnest($1::text[]) with ordinality w (email, at)
                join contact c on lower(c.email) = lower(w.email)
                join client k on k.org_id = c.org_id and k.id = c.client_id
                limit $2
                """;
        return sql.list(
                select,
                row -> new KnownContact(
                        Objects.requireNonNull(row.get(0, Integer.class)) - 1,
                        Objects.requireNonNull(row.get(1, UUID.class)),
                        Objects.requireNonNull(row.get(2, UUID.class)),
                        Objects.requireNonNull(row.get(3, Boolean.class)),
                        Objects.requireNonNull(row.get(4, Boolean.class))),
                texts(emails, Function.identity()),
                emails.size());
    }

    Mono<List<KnownClient>> clientsNamed(List<String> names) {
        String select = """
                select w.at::int, k.id, k.state = 'ACTIVE'
                from unnest($1::text[]) with ordinality w (name, at)
                cross join lateral (
                    select id, state from client where lower(name) = lower(w.name) order by state, id limit $2) k
                limit $3
                """;
        return sql.list(
                select,
                row -> new KnownClient(
                        Objects.requireNonNull(row.get(0, Integer.class)) - 1,
                        Objects.requireNonNull(row.get(1, UUID.class)),
                        Objects.requireNonNull(row.get(2, Boolean.class))),
                texts(names, Function.identity()),
                PER_NAME,
                names.size() * PER_NAME);
    }

    Mono<Void> insertClients(List<NewClient> clients) {
        return clients.isEmpty()
                ? Mono.empty()
                : sql.update(
                                "insert into client (id, name) select * from unnest($1::uuid[], $2::text[])",
                                ids(clients, NewClient::id),
                                texts(clients, NewClient::name))
                        .then();
    }

    Mono<Void> insertContacts(List<NewContact> contacts) {
        String insert = """
                insert into contact (id, client_id, name, email, job_title)
                select id, client_id, name, email, nullif(job_title, '')
                from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[])
                    as t (id, client_id, name, email, job_title)
                """;
        return contacts.isEmpty()
                ? Mono.empty()
                : sql.update(
                                insert,
                                ids(contacts, NewContact::id),
                                ids(contacts, NewContact::clientId),
                                texts(contacts, NewContact::name),
                                texts(contacts, NewContact::email),
                                texts(contacts, contact -> Objects.requireNonNullElse(contact.jobTitle(), "")))
                        .then();
    }

    private static <T> UUID[] ids(List<T> things, Function<T, UUID> id) {
        return things.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> String[] texts(List<T> things, Function<T, String> text) {
        return things.stream().map(text).toArray(String[]::new);
    }
}
