package dev.gatehouse.platform.engagement.review;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ReviewQueueItem;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ReviewRepository {

    /** The count stands on the left, so that a page without a row has it too. */
    private static final String QUEUE = """
            select c.waiting, q.*
            from (select count(*)::int as waiting from (
                select 1 from item where state in ('SUBMITTED', 'UNDER_REVIEW') limit $4) counted) c
            left join (
                select i.id, e.id as engagement_id, e.title, c.id as client_id, c.name, i.title as item_title, i.state,
                    (select count(*) from file f where f.item_id = i.id and f.stored_at is not null)::int,
                    (select count(*) from form_answers a, jsonb_object_keys(a.answers) where a.item_id = i.id)::int,
                    i.submitted_at, i.version
                from item i
                join engagement e on e.org_id = i.org_id and e.id = i.engagement_id
                join client c on c.org_id = e.org_id and c.id = e.client_id
                where i.state in ('SUBMITTED', 'UNDER_REVIEW') and (i.submitted_at, i.id) > ($1, $2)
                order by i.submitted_at, i.id limit $3) q on true
            order by q.submitted_at, q.id
            """;

    private final TenantSql sql;

    ReviewRepository(TenantSql sql) {
        this.sql = sql;
    }

    /**
     * A part of the queue.
     *
     * @param waiting how many wait in all, as far as is counted
     */
    record Page(List<ReviewQueueItem> items, int waiting) {}

    private record Row(int waiting, Optional<ReviewQueueItem> item) {}

    Mono<Page> queue(Instant afterSubmitted, UUID afterItem, int limit) {
        return sql.list(QUEUE, ReviewRepository::read, afterSubmitted, afterItem, limit, Limits.COUNTED)
                .map(rows -> new Page(
                        rows.stream().flatMap(row -> row.item().stream()).toList(),
                        rows.getFirst().waiting()));
    }

    private static Row read(Readable row) {
        int waiting = Objects.requireNonNull(row.get(0, Integer.class));
        @Nullable UUID item = row.get(1, UUID.class);
        return new Row(waiting, Optional.ofNullable(item).map(id -> readItem(id, row)));
    }

    private static ReviewQueueItem readItem(UUID item, Readable row) {
        return new ReviewQueueItem(
                item,
                Objects.requireNonNull(row.get(2, UUID.class)),
                Objects.requireNonNull(row.get(3, String.class)),
                Objects.requireNonNull(row.get(4, UUID.class)),
                Objects.requireNonNull(row.get(5, String.class)),
                Objects.requireNonNull(row.get(6, String.class)),
                ItemState.valueOf(row.get(7, String.class)),
                Objects.requireNonNull(row.get(8, Integer.class)),
                Objects.requireNonNull(row.get(9, Integer.class)),
                Objects.requireNonNull(row.get(10, Instant.class)),
                Objects.requireNonNull(row.get(11, Integer.class)));
    }
}
