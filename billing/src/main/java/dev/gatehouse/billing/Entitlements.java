package dev.gatehouse.billing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one firm may do: its plan, and what was agreed with it beyond or below the plan.
 *
 * @param overrides by the key of a limit or of a feature; for a feature, one is given and none is taken
 */
public record Entitlements(Catalogue catalogue, Plan plan, Map<String, Allowance> overrides) {

    /** Clients who were asked for files are not turned away before twice the firm's storage is in use. */
    private static final int GRACE_FOR_CLIENTS = 2;

    /** What the standard catalogue and these overrides give on a plan. */
    public static Entitlements of(Plan plan, Map<String, Allowance> overrides) {
        return new Entitlements(Catalogue.STANDARD, plan, Map.copyOf(overrides));
    }

    /** Whether the firm has a feature. */
    public boolean includes(String feature) {
        boolean planned = catalogue.feature(feature).isIn(plan);
        @Nullable Allowance override = overrides.get(feature);
        return override == null ? planned : override.admits(1);
    }

    /** What the plan says of a limit. */
    public Allowance planned(Limit limit) {
        return catalogue.allowance(plan, limit);
    }

    /** What was agreed with the firm instead. */
    public Optional<Allowance> override(Limit limit) {
        return Optional.ofNullable(overrides.get(limit.key()));
    }

    /** What holds. */
    public Allowance effective(Limit limit) {
        return override(limit).orElseGet(() -> planned(limit));
    }

    /** What holds for the uploads of clients: they answer to requests that were sent while there was room. */
    public Allowance forUploadsOfClients() {
        return effective(Limit.STORAGE).times(GRACE_FOR_CLIENTS);
    }

    /** The limits that a firm is beyond. */
    public List<Limit> exceededBy(Map<Limit, Long> used) {
        return Arrays.stream(Limit.values())
                .filter(limit -> limit.isOver(effective(limit), used.getOrDefault(limit, 0L)))
                .toList();
    }

    /** Whether a change moved a firm over a limit or back under it. */
    public boolean crosses(Limit limit, long before, long after) {
        return limit.isOver(effective(limit), before) != limit.isOver(effective(limit), after);
    }
}
