package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Subscription;
import dev.gatehouse.billing.Transition;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Takes back a cancellation, or a smaller plan, that was to come when the period is over. */
@UseCase
@RequiresPermission(Permission.BILLING_WRITE)
@EveryPlan
@OverLimitToo("it only keeps what is there")
class ResumeSubscription {

    private final SubscriptionSteps steps;
    private final BillingTerms terms;

    ResumeSubscription(SubscriptionSteps steps, BillingTerms terms) {
        this.steps = steps;
        this.terms = terms;
    }

    Mono<SubscriptionResponse> resume(int version, StaffPrincipal owner) {
        return steps.take(version, owner, this::resumed);
    }

    private Transition resumed(SubscriptionBook.Account account, LocalDate today) {
        @Nullable Subscription now = account.subscription();
        if (now == null) {
            throw ProblemException.of(ProblemCode.INVALID_TRANSITION);
        }
        return now.passTime(today, account.oldestDue(), terms.prices())
                .then(current -> PlanChoice.required(current.resume()));
    }
}
