package dev.gatehouse.billing;

import static dev.gatehouse.billing.SubscriptionState.CANCELLED;
import static dev.gatehouse.billing.SubscriptionState.PAST_DUE;
import static dev.gatehouse.billing.SubscriptionState.TRIAL;

import dev.gatehouse.billing.SubscriptionEvent.EndReason;
import dev.gatehouse.billing.SubscriptionEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step to where the provider says that the subscription stands. What has happened is told by comparing, so that the
 * same news twice is no news, and old news that is overtaken tells nothing.
 */
public final class Observation {

    private Observation() {}

    /** From what is known, which may be nothing, to what is seen. */
    public static Transition of(@Nullable Subscription known, Subscription seen) {
        if (known == null) {
            return seen.state() == CANCELLED ? Transition.none(seen) : new Transition(seen, begun(seen), List.of());
        }
        if (seen.state() == CANCELLED) {
            return known.state() == CANCELLED
                    ? Transition.none(known)
                    : Transition.to(seen, SubscriptionEvent.ended(reason(known)));
        }
        return new Transition(seen, known.state() == CANCELLED ? begun(seen) : moved(known, seen), List.of());
    }

    private static EndReason reason(Subscription known) {
        if (known.state() == PAST_DUE) {
            return EndReason.UNPAID;
        }
        return known.state() == TRIAL ? EndReason.TRIAL_OVER : EndReason.CANCELLED;
    }

    private static List<SubscriptionEvent> begun(Subscription seen) {
        List<SubscriptionEvent> events = new ArrayList<>();
        events.add(SubscriptionEvent.on(seen.state() == TRIAL ? Kind.TRIAL_STARTED : Kind.STARTED, seen.plan()));
        events.addAll(debt(Standing.GOOD, seen));
        return events;
    }

    private static List<SubscriptionEvent> moved(Subscription known, Subscription seen) {
        List<SubscriptionEvent> events = new ArrayList<>();
        if (known.plan() != seen.plan()) {
            events.add(SubscriptionEvent.changed(known.plan(), seen.plan()));
        } else if (known.period().from().isBefore(seen.period().from())) {
            events.add(SubscriptionEvent.on(Kind.RENEWED, seen.plan()));
        }
        if (isLeaving(known) != isLeaving(seen)) {
            events.add(
                    isLeaving(seen)
                            ? SubscriptionEvent.scheduled(
                                    Plan.FREE, seen.period().until())
                            : SubscriptionEvent.of(Kind.CHANGE_WITHDRAWN));
        }
        events.addAll(debt(known.standing(), seen));
        return events;
    }

    private static boolean isLeaving(Subscription subscription) {
        return subscription.nextPlan() == Plan.FREE;
    }

    private static List<SubscriptionEvent> debt(Standing before, Subscription seen) {
        List<SubscriptionEvent> events = new ArrayList<>();
        if (seen.overdueSince() != null && before == Standing.GOOD) {
            events.add(SubscriptionEvent.overdue(seen.overdueSince()));
        }
        if (seen.standing().compareTo(Standing.GRACE) > 0 && seen.standing() != before) {
            events.add(SubscriptionEvent.restricted(seen.standing()));
        }
        if (seen.overdueSince() == null && before != Standing.GOOD) {
            events.add(SubscriptionEvent.of(Kind.SETTLED));
        }
        return events;
    }
}
