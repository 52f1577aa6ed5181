package dev.gatehouse.platform.client;

import dev.gatehouse.contract.client.ClientListItem;
import dev.gatehouse.contract.client.ClientResponse;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.client.CreateClientRequest;
import dev.gatehouse.contract.client.UpdateClientRequest;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ClientRepository {

    private static final String PAGE = """
            select c.id, c.name, c.reference, c.state,
                (select count(*) from contact k where k.client_id = c.id)::int,
                (select count(*) from engagement e where e.client_id = c.id and e.state = 'OPEN'
                    and e.kind <> 'SERVICE_PLAN')::int,
                c.created_at, lower(c.name)
            from client c, lower($3) as sought
            where (lower(c.name), c.id) > ($1, $2)
                and (sought = '' or strpos(lower(c.name), sought) > 0
                    or strpos(lower(coalesce(c.reference, '')), sought) > 0
                    or exists (select 1 from contact k where k.client_id = c.id and strpos(lower(k.email), sought) > 0))
            order by lower(c.name), c.id limit $4
            """;

    private final TenantSql sql;

    ClientRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** A row of the list and what it is sorted by, as the database spells it in small letters. */
    record Line(ClientListItem item, String key) {}

    Mono<List<Line>> page(String afterName, UUID afterId, String search, int limit) {
        return sql.list(PAGE, ClientRepository::readLine, afterName, afterId, search, limit);
    }

    Mono<Boolean> insert(CreateClientRequest client) {
        return sql.update(
                        "insert into client (id, name, reference) values ($1, $2, $3) on conflict do nothing",
                        client.id(),
                        client.name().strip(),
                        TenantSql.nullable(client.reference(), String.class))
                .map(inserted -> inserted == 1);
    }

    Mono<Boolean> update(UUID id, int version, UpdateClientRequest client) {
        return sql.update(
                        "update client set name = $3, reference = $4, state = $5, version = version + 1"
                                + " where id = $1 and version = $2",
                        id,
                        version,
                        client.name().strip(),
                        TenantSql.nullable(client.reference(), String.class),
                        client.state().name())
                .map(updated -> updated == 1);
    }

    /** The card without its contacts. */
    Mono<ClientResponse> find(UUID id) {
        return sql.one(
                "select id, name, reference, state, version, created_at from client where id = $1",
                ClientRepository::read,
                id);
    }

    private static Line readLine(Readable row) {
        return new Line(readItem(row), Objects.requireNonNull(row.get(7, String.class)));
    }

    private static ClientListItem readItem(Readable row) {
        return new ClientListItem(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                row.get(2, String.class),
                ClientState.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, Integer.class)),
                Objects.requireNonNull(row.get(5, Integer.class)),
                Objects.requireNonNull(row.get(6, Instant.class)));
    }

    private static ClientResponse read(Readable row) {
        return new ClientResponse(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                row.get(2, String.class),
                ClientState.valueOf(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, Integer.class)),
                Objects.requireNonNull(row.get(5, Instant.class)),
                List.of());
    }
}
