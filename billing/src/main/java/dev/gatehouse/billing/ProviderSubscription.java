package dev.gatehouse.billing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the provider has it.
 *
 * @param cancelsAtEnd whether it ends with the period
 * @param overdueSince from when on it is unpaid; only while it is past due
 */
public record ProviderSubscription(
        String id,
        SubscriptionState state,
        Plan plan,
        boolean cancelsAtEnd,
        Period period,
        @Nullable LocalDate overdueSince) {

    /** What that makes of the firm's subscription on a day. */
    public Subscription on(LocalDate today) {
        int anchor = period.from().getDayOfMonth();
        return switch (state) {
            case CANCELLED ->
                new Subscription(
                        SubscriptionState.CANCELLED, Plan.FREE, Plan.FREE, period, anchor, null, Standing.GOOD);
            case TRIAL, ACTIVE -> new Subscription(state, plan, nextPlan(), period, anchor, null, Standing.GOOD);
            case PAST_DUE -> pastDue(overdueSince == null ? period.from() : overdueSince, today, anchor);
        };
    }

    private Subscription pastDue(LocalDate since, LocalDate today, int anchor) {
        return new Subscription(state, plan, nextPlan(), period, anchor, since, Standing.on(today, since));
    }

    private Plan nextPlan() {
        return cancelsAtEnd ? Plan.FREE : plan;
    }
}
