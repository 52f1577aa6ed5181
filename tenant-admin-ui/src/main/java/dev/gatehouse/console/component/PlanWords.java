package dev.gatehouse.console.component;

import dev.gatehouse.contract.problem.ProblemResponse;
import dev.gatehouse.contract.subscription.LimitUsage;
import java.util.Optional;

/** What plans, features and limits are called, and how a refusal of the plan reads. */
public final class PlanWords {

    private static final String STORAGE = "storage";

    private PlanWords() {}

    /** The name of a plan. */
    public static String plan(String plan) {
        return Words.say("plan." + plan);
    }

    /** The name of a limit or feature. */
    public static String name(String key) {
        return Words.say("plan." + key);
    }

    /** An amount of a limit; without one there is no end to it. */
    public static String amount(String limit, Optional<Long> amount) {
        return amount.map(some -> limit.equals(STORAGE) ? Sizes.text(some) : String.valueOf(some))
                .orElseGet(() -> Words.say("plan.unlimited"));
    }

    /** How much of a limit is used. */
    public static String used(LimitUsage usage) {
        var used = amount(usage.limit(), Optional.of(usage.used()));
        return usage.allowed() == null
                ? Words.say("plan.used", used)
                : Words.say("plan.used-of", used, amount(usage.limit(), Optional.of(usage.allowed())));
    }

    /** Why the API refused: for the plan's sake in words about the plan, otherwise in the API's own. */
    public static String explain(ProblemResponse problem) {
        return switch (problem.code()) {
            case PLAN_FEATURE_MISSING ->
                Words.say(
                        "plan.missing",
                        name(Optional.ofNullable(problem.feature()).orElse("feature")),
                        plan(Optional.ofNullable(problem.requiredPlan()).orElse("ULTIMATE")));
            case PLAN_LIMIT_REACHED -> limitReached(problem);
            default -> problem.detail();
        };
    }

    private static String limitReached(ProblemResponse problem) {
        var limit = Optional.ofNullable(problem.limit()).orElse("feature");
        var free = Words.say("plan.full." + limit);
        return problem.requiredPlan() == null
                ? free
                : Words.say("plan.full.or-plan", free, plan(problem.requiredPlan()));
    }
}
