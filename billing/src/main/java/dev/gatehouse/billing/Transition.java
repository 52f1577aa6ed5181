package dev.gatehouse.billing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A step of a subscription: what it is afterwards, what has happened, what is to be invoiced. The three belong into one
 * transaction.
 */
public record Transition(Subscription after, List<SubscriptionEvent> events, List<Charge> charges) {

    /** No step at all. */
    public static Transition none(Subscription same) {
        return new Transition(same, List.of(), List.of());
    }

    static Transition to(Subscription after, SubscriptionEvent event) {
        return new Transition(after, List.of(event), List.of());
    }

    Transition charging(List<Charge> more) {
        return new Transition(after, events, joined(charges, more));
    }

    /** This step and the one that follows from where it leads. */
    public Transition then(Function<Subscription, Transition> step) {
        Transition next = step.apply(after);
        return new Transition(next.after, joined(events, next.events), joined(charges, next.charges));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Whether nothing has happened. */
    public boolean isNothing() {
        return events.isEmpty();
    }
}
