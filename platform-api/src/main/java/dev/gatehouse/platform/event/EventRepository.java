package dev.gatehouse.platform.event;

import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class EventRepository {

    private static final String SELECT = """
            select e.seq, e.body, e.hash, v.names, v.texts, v.salts
            from event e
            left join lateral (
                select array_agg(name order by name) as names, array_agg(value order by name) as texts,
                    array_agg(encode(salt, 'hex') order by name) as salts
                from event_value where event_id = e.id
            ) v on true
            where e.stream = $1
            """;

    private static final int NEWEST = 500;

    private final TenantSql sql;

    EventRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<List<StoredEvent>> after(Stream stream, long seq, int limit) {
        String query = SELECT + " and e.seq > $2 order by e.seq limit $3";
        return sql.list(query, EventRepository::read, stream.name(), seq, limit);
    }

    Mono<List<StoredEvent>> newestBefore(Stream stream, long seq, int limit) {
        String query = SELECT + " and e.seq < $2 order by e.seq desc limit $3";
        return sql.list(query, EventRepository::read, stream.name(), seq, limit);
    }

    /** Ids are UUIDv7, so their order is that of time. Older events than so many are not looked at. */
    Mono<List<StoredEvent>> newest(String streams, Set<String> types, int limit) {
        String query = """
                select e.seq, e.body, e.hash, v.names, v.texts, v.salts
                from (
                    select n.* from (
                        select id, stream, seq, type, body, hash from event order by id desc limit $4
                    ) n
                    where starts_with(n.stream, $1) and n.type = any($2) order by n.id desc limit $3
                ) e
                left join lateral (
                    select array_agg(name order by name) as names, array_agg(value order by name) as texts,
                        array_agg(encode(salt, 'hex') order by name) as salts
                    from event_value where event_id = e.id
                ) v on true
                order by e.id desc
                """;
        return sql.list(query, EventRepository::read, streams, types.toArray(String[]::new), limit, NEWEST);
    }

    Mono<List<StoredEvent>> newestBefore(Stream stream, Set<String> types, long seq, int limit) {
        String query = SELECT + " and e.type = any($4) and e.seq < $2 order by e.seq desc limit $3";
        return sql.list(query, EventRepository::read, stream.name(), seq, limit, types.toArray(String[]::new));
    }

    Mono<StreamHead> head(Stream stream) {
        return sql.one(
                "select last_seq, head from event_stream where stream = $1",
                row -> new StreamHead(
                        Objects.requireNonNull(row.get(0, Long.class)),
                        Objects.requireNonNull(row.get(1, String.class))),
                stream.name());
    }

    private static StoredEvent read(Readable row) {
        return new StoredEvent(
                Objects.requireNonNull(row.get(0, Long.class)),
                Objects.requireNonNull(row.get(1, String.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                values(row.get(3, String[].class), row.get(4, String[].class), row.get(5, String[].class)));
    }

    private static Map<String, StoredEvent.Value> values(
            String @Nullable [] names, String @Nullable [] texts, String @Nullable [] salts) {
        Map<String, StoredEvent.Value> values = new TreeMap<>();
        if (names != null && texts != null && salts != null) {
            for (int i = 0; i < names.length; i++) {
                values.put(names[i], new StoredEvent.Value(texts[i], salts[i]));
            }
        }
        return values;
    }
}
