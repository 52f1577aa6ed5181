package dev.gatehouse.billing;

import java.time.LocalDate;
import java.util.Map;

/**
 * Something that has happened to a subscription.
 *
 * @param facts by name, all of them fit for the public
 */
public record SubscriptionEvent(Kind kind, Map<String, String> facts) {

    /** What happened. */
    public enum Kind {
        TRIAL_STARTED("trial-started"),
        STARTED("started"),
        RENEWED("renewed"),
        PLAN_CHANGED("plan-changed"),
        CHANGE_SCHEDULED("change-scheduled"),
        CHANGE_WITHDRAWN("change-withdrawn"),
        OVERDUE("overdue"),
        RESTRICTED("restricted"),
        SETTLED("settled"),
        ENDED("ended");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As the chain names it. */
        public String type() {
            return "subscription." + word;
        }
    }

    static SubscriptionEvent on(Kind kind, Plan plan) {
        return new SubscriptionEvent(kind, Map.of("plan", plan.name()));
    }

    static SubscriptionEvent changed(Plan from, Plan to) {
        return new SubscriptionEvent(Kind.PLAN_CHANGED, Map.of("from", from.name(), "plan", to.name()));
    }

    static SubscriptionEvent scheduled(Plan to, LocalDate day) {
        return new SubscriptionEvent(Kind.CHANGE_SCHEDULED, Map.of("plan", to.name(), "on", day.toString()));
    }

    static SubscriptionEvent overdue(LocalDate since) {
        return new SubscriptionEvent(Kind.OVERDUE, Map.of("since", since.toString()));
    }

    static SubscriptionEvent restricted(Standing standing) {
        return new SubscriptionEvent(Kind.RESTRICTED, Map.of("standing", standing.name()));
    }

    static SubscriptionEvent ended(EndReason reason) {
        return new SubscriptionEvent(Kind.ENDED, Map.of("reason", reason.name()));
    }

    static SubscriptionEvent of(Kind kind) {
        return new SubscriptionEvent(kind, Map.of());
    }

    /** Why a subscription ended. */
    public enum EndReason {
        TRIAL_OVER,
        CANCELLED,
        UNPAID
    }
}
