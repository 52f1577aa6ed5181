package dev.gatehouse.platform.access.policy;

import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends the sessions that came in by the links of an engagement, also when the request that asked for it could not. */
@Component
class LinkSessionsEnd implements WorkHandler {

    static final String WORK = "link-sessions-end";

    private final EngagementOverrides overrides;
    private final TenantTransactions transactions;

    LinkSessionsEnd(EngagementOverrides overrides, TenantTransactions transactions) {
        this.overrides = overrides;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions.read(overrides.links(item.subject())).flatMap(overrides::endSessions);
    }
}
