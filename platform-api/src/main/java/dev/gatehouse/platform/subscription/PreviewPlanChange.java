package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Bill;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.SubscriptionState;
import dev.gatehouse.billing.Transition;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.PlanChangePreview;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** Tells what choosing a plan today would mean, line by line, and changes nothing. */
@UseCase
@RequiresPermission(Permission.BILLING_WRITE)
@EveryPlan
@ReadOnly
class PreviewPlanChange {

    private final SubscriptionBook book;
    private final BillingTerms terms;

    PreviewPlanChange(SubscriptionBook book, BillingTerms terms) {
        this.book = book;
        this.terms = terms;
    }

    Mono<PlanChangePreview> preview(String plan) {
        if (!terms.isManual()) {
            return Problems.refuse(ProblemCode.BILLED_ELSEWHERE);
        }
        LocalDate today = BillingTerms.today();
        return Mono.fromCallable(() -> PlanChoice.readable(plan, terms.prices()))
                .flatMap(chosen -> book.look()
                        .map(account ->
                                preview(chosen, PlanChoice.step(account, chosen, today, terms.prices()), today)));
    }

    private PlanChangePreview preview(Plan plan, Transition step, LocalDate today) {
        boolean atOnce = step.after().plan() == plan && step.after().state() != SubscriptionState.TRIAL;
        LocalDate from = atOnce ? today : step.after().period().until();
        if (step.charges().isEmpty()) {
            return new PlanChangePreview(plan.name(), from, List.of(), null, null, null);
        }
        Bill bill = terms.bill(step.charges());
        return new PlanChangePreview(
                plan.name(),
                from,
                bill.lines().stream().map(Amounts::line).toList(),
                Amounts.of(bill.net()),
                Amounts.of(bill.tax()),
                Amounts.of(bill.total()));
    }
}
