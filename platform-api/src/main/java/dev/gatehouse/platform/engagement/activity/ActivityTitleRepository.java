package dev.gatehouse.platform.engagement.activity;

import dev.gatehouse.platform.tenancy.TenantSql;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What the things in events are called now; the chain itself holds ids only. */
@Repository
class ActivityTitleRepository {

    private final TenantSql sql;

    ActivityTitleRepository(TenantSql sql) {
        this.sql = sql;
    }

    /** An engagement and whose it is. */
    record Place(UUID id, String title, String client) {}

    private record Title(UUID id, String title) {}

    Mono<Map<UUID, Place>> engagements(List<UUID> ids) {
        String select = """
                select e.id, e.title, c.name
                from engagement e join client c on c.org_id = e.org_id and c.id = e.client_id
                where e.id = any($1) limit $2
                """;
        return sql.list(
                        select,
                        row -> new Place(
                                Objects.requireNonNull(row.get(0, UUID.class)),
                                Objects.requireNonNull(row.get(1, String.class)),
                                Objects.requireNonNull(row.get(2, String.class))),
                        ids.toArray(UUID[]::new),
                        ids.size())
                .map(found -> found.stream().collect(Collectors.toMap(Place::id, place -> place)));
    }

    Mono<Map<UUID, String>> items(List<UUID> ids) {
        return sql.list(
                        "select id, title from item where id = any($1) limit $2",
                        row -> new Title(
                                Objects.requireNonNull(row.get(0, UUID.class)),
                                Objects.requireNonNull(row.get(1, String.class))),
                        ids.toArray(UUID[]::new),
                        ids.size())
                .map(found -> found.stream().collect(Collectors.toMap(Title::id, Title::title)));
    }
}
