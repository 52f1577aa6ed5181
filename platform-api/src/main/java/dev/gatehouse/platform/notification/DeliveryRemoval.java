package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Forgets ninety days later what a firm has mailed to whom, a bounded number at a time. */
@Component
class DeliveryRemoval implements WorkHandler {

    static final Duration KEPT = Duration.ofDays(90);

    private static final Duration EVERY = Duration.ofDays(1);
    private static final int AT_ONCE = 20_000;

    private final DeliveryRepository deliveries;
    private final TenantTransactions transactions;

    DeliveryRemoval(DeliveryRepository deliveries, TenantTransactions transactions) {
        this.deliveries = deliveries;
        this.transactions = transactions;
    }

    /** As the trigger on the table writes it. */
    @Override
    public String kind() {
        return "delivery-removal";
    }

    @Override
    public Duration again() {
        return EVERY;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions.write(deliveries.removeOld(KEPT, AT_ONCE)).then();
    }
}
