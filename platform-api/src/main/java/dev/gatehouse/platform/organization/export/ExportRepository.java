package dev.gatehouse.platform.organization.export;

import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Rows of the bound firm as JSON. */
@Repository
class ExportRepository {

    private final TenantSql sql;

    ExportRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** A row as it goes into the archive. */
    record Row(String json, UUID id) {}

    Mono<List<Row>> page(ExportPart part, UUID after, int limit) {
        return sql.list(
                part.query(),
                row -> new Row(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, UUID.class))),
                after,
                limit);
    }
}
