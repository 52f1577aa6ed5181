package dev.gatehouse.billing;

import java.util.List;
import java.util.Map;

/**
 * A firm on its plan beside the same firm on another one. What was agreed with it holds on both.
 *
 * @param used what counts towards the limits
 */
public record PlanChange(Entitlements now, Entitlements then, Map<Limit, Long> used) {

    /** The same firm on another plan. */
    public static PlanChange of(Entitlements now, Plan target, Map<Limit, Long> used) {
        return new PlanChange(now, new Entitlements(now.catalogue(), target, now.overrides()), used);
    }

    /** Features that go, by key. */
    public List<String> lost() {
        return differing(now, then);
    }

    /** Features that come, by key. */
    public List<String> gained() {
        return differing(then, now);
    }

    private static List<String> differing(Entitlements with, Entitlements without) {
        return with.catalogue().features().stream()
                .map(Feature::key)
                .filter(key -> with.includes(key) && !without.includes(key))
                .toList();
    }

    /** How much of what is used would be too much. */
    public long over(Limit limit) {
        return then.effective(limit).exceededBy(used.getOrDefault(limit, 0L));
    }

    /** Whether the firm would read and free, but add nothing. */
    public boolean makesReadOnly() {
        return !then.exceededBy(used).isEmpty();
    }
}
