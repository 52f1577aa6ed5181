package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.UsageHistoryResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** What the firm used, day by day. */
@UseCase
@RequiresPermission(Permission.PLAN_READ)
@EveryPlan
@ReadOnly
class ReadUsageHistory {

    private final UsageDayRepository usage;

    ReadUsageHistory(UsageDayRepository usage) {
        this.usage = usage;
    }

    Mono<UsageHistoryResponse> read(int days) {
        return usage.since(BillingTerms.today().minusDays(days), days + 1).map(UsageHistoryResponse::new);
    }
}
