package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Plan;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins the trial of a firm that has just been made, of the plan that it was made with. */
@Component
class TrialBegin implements WorkHandler {

    static final String WORK = "trial-begin";

    private final OrganizationDirectory organizations;
    private final Trials trials;
    private final TenantTransactions transactions;

    TrialBegin(OrganizationDirectory organizations, Trials trials, TenantTransactions transactions) {
        this.organizations = organizations;
        this.trials = trials;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return organizations
                .byId(item.organization())
                .transform(Problems.orNotFound())
                .flatMap(firm -> transactions.write(trials.begin(Plan.valueOf(firm.plan()))));
    }
}
