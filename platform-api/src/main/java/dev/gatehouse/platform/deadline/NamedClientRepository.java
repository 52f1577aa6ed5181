package dev.gatehouse.platform.deadline;

import dev.gatehouse.platform.kernel.CsvSheet;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Clients by what a list calls them. */
@Repository
class NamedClientRepository {

    /** A name may be several clients'; beyond this nobody reads the list of them. */
    private static final int MOST = 5_000;

    private final TenantSql sql;

    NamedClientRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<NamedClients> named(List<CsvSheet.Line> lines) {
        String[] words = lines.stream()
                .map(line -> line.field("client").toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
        String query = """
                select id, name, reference from client
                where state = 'ACTIVE' and (lower(btrim(name)) = any($1) or lower(btrim(reference)) = any($1))
                order by id limit $2
                """;
        return sql.list(query, NamedClientRepository::client, words, MOST).map(NamedClients::new);
    }

    private static NamedClients.Client client(Readable row) {
        return new NamedClients.Client(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                row.get(2, String.class));
    }
}
