package dev.gatehouse.billing;

import static dev.gatehouse.billing.Plan.ESSENTIAL;
import static dev.gatehouse.billing.Plan.FREE;
import static dev.gatehouse.billing.Plan.PLUS;
import static dev.gatehouse.billing.Plan.ULTIMATE;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans as data. A row enters together with the feature it names, so that nothing is sold that is not there.
 *
 * @param features in the order in which they are shown
 * @param allowances what each plan allows of each limit
 */
public record Catalogue(List<Feature> features, Map<Plan, Map<Limit, Allowance>> allowances) {

    /** Logo, accent colour and welcome message of the firm; its name shows on every plan. */
    public static final String BRANDING = "branding";

    /** Deadlines and the clients' view of them. */
    public static final String DEADLINES = "portal.deadlines";

    /** What a firm that signs up by itself may try for a while. */
    public static final Plan TRIAL = PLUS;

    private static final long GIGABYTE = 1_000_000_000;

    /** The catalogue of the service. */
    public static final Catalogue STANDARD = new Catalogue(
            List.of(new Feature("checklists", FREE), new Feature(BRANDING, PLUS), new Feature(DEADLINES, PLUS)),
            Map.of(
                    FREE, row(1, 5, GIGABYTE),
                    ESSENTIAL, row(3, 50, 10 * GIGABYTE),
                    PLUS, row(10, 500, 100 * GIGABYTE),
                    ULTIMATE, agreedWithEachFirm()));

    private static Map<Limit, Allowance> row(long seats, long clients, long bytes) {
        return Map.of(
                Limit.STAFF_SEATS, Allowance.of(seats),
                Limit.ACTIVE_CLIENTS, Allowance.of(clients),
                Limit.STORAGE, Allowance.of(bytes));
    }

    private static Map<Limit, Allowance> agreedWithEachFirm() {
        return Map.of(
                Limit.STAFF_SEATS, Allowance.UNLIMITED,
                Limit.ACTIVE_CLIENTS, Allowance.UNLIMITED,
                Limit.STORAGE, Allowance.UNLIMITED);
    }

    /** Whether something is sold under this key: a feature or a limit. */
    public boolean knows(String key) {
        return isFeature(key)
                || Arrays.stream(Limit.values()).anyMatch(limit -> limit.key().equals(key));
    }

    /** Whether a key is that of a feature. */
    public boolean isFeature(String key) {
        return features.stream().anyMatch(feature -> feature.key().equals(key));
    }

    /** A row by its key; a key that is in no row is a fault of ours. */
    public Feature feature(String key) {
        return features.stream()
                .filter(feature -> feature.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no feature " + key));
    }

    public Allowance allowance(Plan plan, Limit limit) {
        return requireNonNull(requireNonNull(allowances.get(plan)).get(limit));
    }

    /** The next plan above this one that allows so many. */
    public Optional<Plan> nextThatAdmits(Plan plan, Limit limit, long used) {
        return Arrays.stream(Plan.values())
                .filter(higher -> higher.compareTo(plan) > 0)
                .filter(higher -> !limit.isOver(allowance(higher, limit), used))
                .findFirst();
    }
}
