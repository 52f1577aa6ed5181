package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.ProviderPageResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** The address of the provider's page on which the firm finds its invoices and changes its subscription. */
@UseCase
@RequiresPermission(Permission.BILLING_WRITE)
@EveryPlan
@OverLimitToo("it is the way to pay")
@NoTransaction("the provider is asked in between")
class OpenProviderPortal {

    private final ProviderPages pages;

    OpenProviderPortal(ProviderPages pages) {
        this.pages = pages;
    }

    Mono<ProviderPageResponse> open() {
        return pages.portal().map(ProviderPageResponse::new);
    }
}
