package dev.gatehouse.contract.subscription;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The firm's subscription.
 *
 * @param provider {@code manual}: by invoice, or {@code stripe}: at the payment provider
 * @param nextPlan what the firm has once the period is over; absent when nothing changes
 * @param periodUntil the first day after the current period
 * @param overdueSince the first day on which something should have been paid
 * @param restrictions what follows and from when, while something is overdue
 * @param endsOn when the subscription ends if nothing is paid
 */
public record SubscriptionResponse(
        String provider,
        BillingState state,
        String plan,
        @Nullable String nextPlan,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil,
        BillingStanding standing,
        @Nullable LocalDate overdueSince,
        List<RestrictionStep> restrictions,
        @Nullable LocalDate endsOn,
        @Nullable NextInvoice nextInvoice,
        List<PlanPrice> prices,
        int version) {}
