package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.platform.kernel.Cursor;
import dev.gatehouse.platform.tenancy.HotReads;
import dev.gatehouse.platform.tenancy.OrganizationId;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Lists of deadlines, the earliest first, each in one round trip. */
@Repository
class DeadlinePages {

    private static final String PAGE = "select * from deadline_page($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    private final HotReads reads;

    DeadlinePages(HotReads reads) {
        this.reads = reads;
    }

    Mono<Slice<DeadlineResponse>> page(OrganizationId firm, DeadlineFilter filter, String cursor, int limit) {
        DeadlinePosition after = DeadlinePosition.parse(cursor, DeadlinePosition.FIRST);
        return reads.all(
                        PAGE,
                        DeadlineRow::read,
                        firm.value(),
                        filter.clientId(),
                        filter.seriesId(),
                        filter.state() == null ? null : filter.state().name(),
                        filter.from(),
                        filter.to(),
                        filter.search(),
                        after.dueOn(),
                        after.id(),
                        limit + 1)
                .map(rows -> rows.stream().map(Deadline::response).toList())
                .map(rows -> Cursor.slice(rows, limit, DeadlinePages::cursorOf));
    }

    private static String cursorOf(DeadlineResponse deadline) {
        return new DeadlinePosition(deadline.content().dueOn(), deadline.id()).cursor();
    }
}
