package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Plan;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** Lets the subscription end when its period is over. Everything the firm has stays, and stays readable. */
@UseCase
@RequiresPermission(Permission.BILLING_WRITE)
@EveryPlan
@OverLimitToo("nobody has to stay")
class CancelSubscription {

    private final SubscriptionSteps steps;
    private final BillingTerms terms;

    CancelSubscription(SubscriptionSteps steps, BillingTerms terms) {
        this.steps = steps;
        this.terms = terms;
    }

    Mono<SubscriptionResponse> cancel(int version, StaffPrincipal owner) {
        return steps.take(
                version, owner, (account, today) -> PlanChoice.step(account, Plan.FREE, today, terms.prices()));
    }
}
