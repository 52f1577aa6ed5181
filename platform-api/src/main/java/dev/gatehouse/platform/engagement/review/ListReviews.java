package dev.gatehouse.platform.engagement.review;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.engagement.ReviewQueueItem;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What waits for a decision, the oldest first, and how much it is. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_READ)
@EveryPlan
@ReadOnly
class ListReviews {

    private static final String START = Cursor.of(Instant.EPOCH.toString(), new UUID(0, 0).toString());

    private final ReviewRepository reviews;

    ListReviews(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    Mono<ReviewQueueResponse> list(String cursor, int limit) {
        List<String> after = Cursor.parse(cursor.isEmpty() ? START : cursor, 2);
        return reviews.queue(Cursor.moment(after.get(0)), Cursor.id(after.get(1)), limit + 1)
                .map(page -> answer(page, limit));
    }

    private static ReviewQueueResponse answer(ReviewRepository.Page page, int limit) {
        Slice<ReviewQueueItem> slice = Cursor.slice(page.items(), limit, ListReviews::cursorOf);
        return new ReviewQueueResponse(slice.items(), slice.next(), page.waiting());
    }

    private static String cursorOf(ReviewQueueItem row) {
        return Cursor.of(row.submittedAt().toString(), row.itemId().toString());
    }
}
