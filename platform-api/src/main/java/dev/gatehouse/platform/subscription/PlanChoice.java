package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.PriceList;
import dev.gatehouse.billing.Subscription;
import dev.gatehouse.billing.Transition;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what a firm's choice of a plan comes to, or why it cannot be had. */
final class PlanChoice {

    private PlanChoice() {}

    /** A plan that is for sale. */
    static Plan readable(String name, PriceList prices) {
        Plan plan = Stream.of(Plan.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("/plan", "unknown", "There is no such plan."));
        if (prices.of(plan).isEmpty()) {
            throw ProblemException.field("/plan", "by-agreement", "This plan is agreed on with us.");
        }
        return plan;
    }

    /** The step that brings the plan; time passes first, so that a late look at the clock costs nobody a day. */
    static Transition step(SubscriptionBook.Account account, Plan plan, LocalDate today, PriceList prices) {
        @Nullable Subscription now = account.subscription();
        if (account.isOverdue(today) && (now == null || plan.compareTo(now.plan()) > 0)) {
            throw ProblemException.of(ProblemCode.PAYMENT_OVERDUE);
        }
        if (now == null) {
            return unbilled(plan, today, prices);
        }
        Transition passed = now.passTime(today, account.oldestDue(), prices);
        return passed.then(current -> required(current.choose(plan, today, prices)));
    }

    private static Transition unbilled(Plan plan, LocalDate today, PriceList prices) {
        if (plan == Plan.FREE) {
            throw ProblemException.of(ProblemCode.INVALID_TRANSITION);
        }
        return Subscription.start(plan, today, prices);
    }

    static Transition required(Optional<Transition> step) {
        return step.orElseThrow(() -> ProblemException.of(ProblemCode.INVALID_TRANSITION));
    }
}
