package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.StandingResponse;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Tells everybody who works in the firm what is restricted and since when, so that nobody has to guess. */
@UseCase
@ForMembers
@EveryPlan
@ReadOnly
class ReadStanding {

    private final SubscriptionBook book;
    private final SubscriptionPage page;

    ReadStanding(SubscriptionBook book, SubscriptionPage page) {
        this.book = book;
        this.page = page;
    }

    Mono<StandingResponse> read() {
        return book.look()
                .map(page::of)
                .map(found -> new StandingResponse(found.standing(), found.overdueSince(), found.restrictions()));
    }
}
