package dev.gatehouse.billing;

import static dev.gatehouse.billing.SubscriptionState.ACTIVE;
import static dev.gatehouse.billing.SubscriptionState.CANCELLED;
import static dev.gatehouse.billing.SubscriptionState.PAST_DUE;
import static dev.gatehouse.billing.SubscriptionState.TRIAL;

import dev.gatehouse.billing.SubscriptionEvent.EndReason;
import dev.gatehouse.billing.SubscriptionEvent.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A firm's subscription as a machine without a clock: each step takes the day and gives a {@link Transition}. Days are
 * those of UTC.
 *
 * @param plan what the firm has today
 * @param nextPlan what it has when the period is over; the free plan means that the subscription ends
 * @param anchorDay the day of the month on which periods begin; the 31st comes back after a short month
 * @param overdueSince the first day on which an invoice should have been paid and was not
 * @param standing how far the restriction has gone
 */
public record Subscription(
        SubscriptionState state,
        Plan plan,
        Plan nextPlan,
        Period period,
        int anchorDay,
        @Nullable LocalDate overdueSince,
        Standing standing) {

    /** Says no to what no step can lead to. */
    public Subscription {
        if ((state == PAST_DUE) != (overdueSince != null) || (state == PAST_DUE) != (standing != Standing.GOOD)) {
            throw new IllegalArgumentException("overdue and " + state);
        }
        if ((state == CANCELLED) != (plan == Plan.FREE) || state == CANCELLED && nextPlan != Plan.FREE) {
            throw new IllegalArgumentException(plan + " and then " + nextPlan + " while " + state);
        }
    }

    /** A plan to try for some days; unless one is chosen, the firm is on the free plan afterwards. */
    public static Transition trial(Plan plan, LocalDate today, int days) {
        Period period = new Period(today, today.plusDays(days));
        int anchor = period.until().getDayOfMonth();
        return Transition.to(
                new Subscription(TRIAL, plan, Plan.FREE, period, anchor, null, Standing.GOOD),
                SubscriptionEvent.on(Kind.TRIAL_STARTED, plan));
    }

    /** A plan from today on, paid a month in advance. */
    public static Transition start(Plan plan, LocalDate today, PriceList prices) {
        Period period = Period.monthFrom(today);
        Subscription begun = new Subscription(ACTIVE, plan, plan, period, today.getDayOfMonth(), null, Standing.GOOD);
        return Transition.to(begun, SubscriptionEvent.on(Kind.STARTED, plan)).charging(begun.wholePeriod(prices));
    }

    /**
     * Another plan: a larger one at once, with the difference for the rest of the period to pay, a smaller one when the
     * period is over. Empty when that is not possible now: nothing grows while an invoice is overdue.
     */
    public Optional<Transition> choose(Plan chosen, LocalDate today, PriceList prices) {
        if (state == CANCELLED) {
            return Optional.of(chosen == Plan.FREE ? Transition.none(this) : start(chosen, today, prices));
        }
        boolean atOnce = state != TRIAL && chosen.compareTo(plan) > 0;
        if (!atOnce) {
            return Optional.of(schedule(chosen));
        }
        return state == PAST_DUE || !period.contains(today)
                ? Optional.empty()
                : Optional.of(raise(chosen, today, prices));
    }

    private Transition schedule(Plan chosen) {
        if (chosen == nextPlan) {
            return Transition.none(this);
        }
        return Transition.to(
                with(plan, chosen),
                state != TRIAL && chosen == plan
                        ? SubscriptionEvent.of(Kind.CHANGE_WITHDRAWN)
                        : SubscriptionEvent.scheduled(chosen, period.until()));
    }

    private Transition raise(Plan chosen, LocalDate today, PriceList prices) {
        Proration proration = Proration.of(period, today, prices.charged(plan), prices.charged(chosen));
        return Transition.to(with(chosen, chosen), SubscriptionEvent.changed(plan, chosen))
                .charging(proration.lines(plan, chosen));
    }

    /** The subscription ends when the period is over. */
    public Transition cancel() {
        return state == CANCELLED ? Transition.none(this) : schedule(Plan.FREE);
    }

    /** Takes back whatever was to happen when the period is over; empty when there is nothing to go on with. */
    public Optional<Transition> resume() {
        return state == CANCELLED || state == TRIAL ? Optional.empty() : Optional.of(schedule(plan));
    }

    /**
     * Lets time pass up to a day, and looks at what is unpaid. Doing it again on the same day changes nothing.
     *
     * @param oldestDue the day by which the oldest open invoice is to be paid
     */
    public Transition passTime(LocalDate today, @Nullable LocalDate oldestDue, PriceList prices) {
        Transition passed = Transition.none(this);
        while (passed.after().isOver(today)) {
            passed = passed.then(current -> current.turn(prices));
        }
        return passed.then(current -> current.look(today, oldestDue));
    }

    private boolean isOver(LocalDate today) {
        return state != CANCELLED && !today.isBefore(period.until());
    }

    private Transition turn(PriceList prices) {
        if (nextPlan == Plan.FREE) {
            return end(state == TRIAL ? EndReason.TRIAL_OVER : EndReason.CANCELLED);
        }
        SubscriptionState after = state == TRIAL ? ACTIVE : state;
        Subscription renewed =
                new Subscription(after, nextPlan, nextPlan, period.next(anchorDay), anchorDay, overdueSince, standing);
        return Transition.to(renewed, turned()).charging(renewed.wholePeriod(prices));
    }

    private SubscriptionEvent turned() {
        if (state == TRIAL) {
            return SubscriptionEvent.on(Kind.STARTED, nextPlan);
        }
        return nextPlan == plan ? SubscriptionEvent.on(Kind.RENEWED, plan) : SubscriptionEvent.changed(plan, nextPlan);
    }

    private List<Charge> wholePeriod(PriceList prices) {
        Money price = prices.charged(plan);
        return price.isZero() ? List.of() : List.of(new Charge(Charge.Kind.PERIOD, plan, period, price));
    }

    private Transition look(LocalDate today, @Nullable LocalDate oldestDue) {
        if (state == TRIAL || state == CANCELLED) {
            return Transition.none(this);
        }
        return oldestDue == null || !today.isAfter(oldestDue) ? settle() : remind(today, oldestDue.plusDays(1));
    }

    private Transition settle() {
        return state == PAST_DUE
                ? Transition.to(standing(ACTIVE, null, Standing.GOOD), SubscriptionEvent.of(Kind.SETTLED))
                : Transition.none(this);
    }

    private Transition remind(LocalDate today, LocalDate since) {
        if (Standing.isTheEnd(today, since)) {
            return end(EndReason.UNPAID);
        }
        Standing reached = Standing.on(today, since);
        Subscription after = standing(PAST_DUE, since, reached);
        Transition overdue =
                state == PAST_DUE ? Transition.none(after) : Transition.to(after, SubscriptionEvent.overdue(since));
        boolean moved = reached != standing && !(standing == Standing.GOOD && reached == Standing.GRACE);
        return moved ? overdue.then(current -> Transition.to(current, SubscriptionEvent.restricted(reached))) : overdue;
    }

    private Transition end(EndReason reason) {
        return Transition.to(
                new Subscription(CANCELLED, Plan.FREE, Plan.FREE, period, anchorDay, null, Standing.GOOD),
                SubscriptionEvent.ended(reason));
    }

    private Subscription with(Plan now, Plan next) {
        return new Subscription(state, now, next, period, anchorDay, overdueSince, standing);
    }

    private Subscription standing(SubscriptionState next, @Nullable LocalDate since, Standing reached) {
        return new Subscription(next, plan, nextPlan, period, anchorDay, since, reached);
    }
}
