package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Tells how the firm's subscription stands, what is restricted and what it costs next. */
@UseCase
@RequiresPermission(Permission.PLAN_READ)
@EveryPlan
@ReadOnly
class ReadSubscription {

    private final SubscriptionBook book;
    private final SubscriptionPage page;

    ReadSubscription(SubscriptionBook book, SubscriptionPage page) {
        this.book = book;
        this.page = page;
    }

    Mono<SubscriptionResponse> read() {
        return book.look().map(page::of);
    }
}
