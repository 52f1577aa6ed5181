package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** The deadlines of a firm by date, filtered; also those of one series, which is the history of a service. */
@UseCase
@RequiresPermission(Permission.DEADLINES_READ)
@EveryPlan
@OverLimitToo("it reads")
@NoTransaction("one autocommit statement; only an empty answer asks whether there is such a client")
class ListDeadlines {

    private final DeadlinePages pages;
    private final KnownClient client;

    ListDeadlines(DeadlinePages pages, KnownClient client) {
        this.pages = pages;
        this.client = client;
    }

    Mono<Slice<DeadlineResponse>> list(DeadlineFilter filter, String cursor, int limit, StaffPrincipal member) {
        return Mono.defer(() -> pages.page(member.organization(), filter, cursor, limit))
                .filter(page -> filter.seriesId() == null
                        || !cursor.isEmpty()
                        || !page.items().isEmpty())
                .transform(Problems.orNotFound())
                .delayUntil(page -> page.items().isEmpty() ? client.require(filter.clientId()) : Mono.empty());
    }
}
