package dev.gatehouse.platform.engagement.review;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ReviewQueueItem;
import dev.gatehouse.platform.tenancy.TenantSql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ReviewRepository {

    private static final String QUEUE = """
            select i.id, e.id, e.title, c.id, c.name, i.title, i.state,
                (select count(*) from file f where f.item_id = i.id and f.stored_at is not null)::int,
                (select count(*) from form_answers a, jsonb_object_keys(a.answers) where a.item_id = i.id)::int,
                i.submitted_at, i.version
            from item i
            join engagement e on e.org_id = i.org_id and e.id = i.engagement_id
            join client c on c.org_id = e.org_id and c.id = e.client_id
            where i.state in ('SUBMITTED', 'UNDER_REVIEW') and (i.submitted_at, i.id) > ($1, $2)
            order by i.submitted_at, i.id limit $3
            """;

    private final TenantSql sql;

    ReviewRepository(TenantSql sql) {
        this.sql = sql;
    }

    Mono<List<ReviewQueueItem>> queue(Instant afterSubmitted, UUID afterItem, int limit) {
        return sql.list(QUEUE, ReviewRepository::read, afterSubmitted, afterItem, limit);
    }

    private static ReviewQueueItem read(Readable row) {
        return new ReviewQueueItem(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, UUID.class)),
                Objects.requireNonNull(row.get(4, String.class)),
                Objects.requireNonNull(row.get(5, String.class)),
                ItemState.valueOf(row.get(6, String.class)),
                Objects.requireNonNull(row.get(7, Integer.class)),
                Objects.requireNonNull(row.get(8, Integer.class)),
                Objects.requireNonNull(row.get(9, Instant.class)),
                Objects.requireNonNull(row.get(10, Integer.class)));
    }
}
