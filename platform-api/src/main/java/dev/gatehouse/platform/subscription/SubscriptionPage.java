package dev.gatehouse.platform.subscription;

import static dev.gatehouse.billing.SubscriptionState.CANCELLED;

import dev.gatehouse.billing.Charge;
import dev.gatehouse.billing.Money;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.Standing;
import dev.gatehouse.billing.Subscription;
import dev.gatehouse.contract.subscription.BillingStanding;
import dev.gatehouse.contract.subscription.BillingState;
import dev.gatehouse.contract.subscription.NextInvoice;
import dev.gatehouse.contract.subscription.PlanPrice;
import dev.gatehouse.contract.subscription.RestrictionStep;
import dev.gatehouse.contract.subscription.SubscriptionResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how a firm's subscription stands. */
@Component
class SubscriptionPage {

    private final BillingTerms terms;

    SubscriptionPage(BillingTerms terms) {
        this.terms = terms;
    }

    SubscriptionResponse of(SubscriptionBook.Account account) {
        @Nullable Subscription subscription = account.subscription();
        return subscription == null ? unbilled(account) : billed(subscription, account.version());
    }

    private SubscriptionResponse unbilled(SubscriptionBook.Account account) {
        return new SubscriptionResponse(
                terms.provider(),
                BillingState.UNBILLED,
                account.firm().plan(),
                null,
                null,
                null,
                BillingStanding.valueOf(account.firm().standing().name()),
                null,
                List.of(),
                null,
                null,
                prices(),
                account.version());
    }

    private SubscriptionResponse billed(Subscription subscription, int version) {
        boolean over = subscription.state() == CANCELLED;
        boolean changes = subscription.nextPlan() != subscription.plan();
        @Nullable LocalDate since = subscription.overdueSince();
        return new SubscriptionResponse(
                terms.provider(),
                BillingState.valueOf(subscription.state().name()),
                subscription.plan().name(),
                changes ? subscription.nextPlan().name() : null,
                over ? null : subscription.period().from(),
                over ? null : subscription.period().until(),
                BillingStanding.valueOf(subscription.standing().name()),
                since,
                restrictions(since),
                since == null ? null : since.plusDays(Standing.DAYS_UNTIL_THE_END),
                nextInvoice(subscription).orElse(null),
                prices(),
                version);
    }

    private static List<RestrictionStep> restrictions(@Nullable LocalDate since) {
        return since == null
                ? List.of()
                : Stream.of(Standing.NO_GROWTH, Standing.READ_ONLY)
                        .map(standing ->
                                new RestrictionStep(BillingStanding.valueOf(standing.name()), standing.begins(since)))
                        .toList();
    }

    private Optional<NextInvoice> nextInvoice(Subscription subscription) {
        return terms.prices()
                .of(subscription.nextPlan())
                .filter(Money::isPositive)
                .map(price -> new Charge(Charge.Kind.PERIOD, subscription.nextPlan(), subscription.period(), price))
                .map(charge -> new NextInvoice(
                        subscription.period().until(),
                        Amounts.of(terms.bill(List.of(charge)).total())));
    }

    private List<PlanPrice> prices() {
        return Stream.of(Plan.values())
                .map(plan -> new PlanPrice(
                        plan.name(), terms.prices().of(plan).map(Amounts::of).orElse(null)))
                .toList();
    }
}
