package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.ProviderPageResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** The address of the provider's page on which the firm subscribes to a plan. */
@UseCase
@RequiresPermission(Permission.BILLING_WRITE)
@EveryPlan
@OverLimitToo("a larger plan is the way back under a limit")
@NoTransaction("the provider is asked in between")
class OpenCheckout {

    private final ProviderPages pages;
    private final BillingTerms terms;

    OpenCheckout(ProviderPages pages, BillingTerms terms) {
        this.pages = pages;
        this.terms = terms;
    }

    Mono<ProviderPageResponse> open(ChangePlanRequest request) {
        return Mono.fromCallable(() -> PlanChoice.readable(request.plan(), terms.prices()))
                .flatMap(pages::checkout)
                .map(ProviderPageResponse::new);
    }
}
