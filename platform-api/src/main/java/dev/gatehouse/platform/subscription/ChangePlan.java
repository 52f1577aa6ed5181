package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.ChangePlanRequest;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import reactor.core.publisher.Mono;

/** Subscribes to a plan or changes it: up at once with the difference invoiced, down when the period is over. */
@UseCase
@RequiresPermission(Permission.BILLING_WRITE)
@EveryPlan
@OverLimitToo("a larger plan is the way back under a limit")
class ChangePlan {

    private final SubscriptionSteps steps;
    private final BillingTerms terms;

    ChangePlan(SubscriptionSteps steps, BillingTerms terms) {
        this.steps = steps;
        this.terms = terms;
    }

    Mono<SubscriptionResponse> change(int version, ChangePlanRequest request, StaffPrincipal owner) {
        return Mono.fromCallable(() -> PlanChoice.readable(request.plan(), terms.prices()))
                .flatMap(plan -> steps.take(
                        version, owner, (account, today) -> PlanChoice.step(account, plan, today, terms.prices())));
    }
}
