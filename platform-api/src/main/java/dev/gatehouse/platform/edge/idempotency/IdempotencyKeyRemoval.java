package dev.gatehouse.platform.edge.idempotency;

import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Forgets a firm's keys a day after they were used first, a bounded number at a time. */
@Component
class IdempotencyKeyRemoval implements WorkHandler {

    static final Duration KEPT = Duration.ofHours(24);

    private static final Duration EVERY = Duration.ofHours(6);
    private static final int AT_ONCE = 20_000;

    private final IdempotencyKeyRepository keys;
    private final TenantTransactions transactions;

    IdempotencyKeyRemoval(IdempotencyKeyRepository keys, TenantTransactions transactions) {
        this.keys = keys;
        this.transactions = transactions;
    }

    /** As the trigger on the table writes it. */
    @Override
    public String kind() {
        return "idempotency-key-removal";
    }

    @Override
    public Duration again() {
        return EVERY;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions.write(keys.removeOld(KEPT, AT_ONCE)).then();
    }
}
