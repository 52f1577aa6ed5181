package dev.gatehouse.billing;

/**
 * A row of the catalogue: something that plans include from some plan on.
 *
 * @param key as use cases, the API and overrides name it
 * @param from the first plan that has it
 */
public record Feature(String key, Plan from) {

    /** Whether a plan includes it. */
    public boolean isIn(Plan plan) {
        return plan.compareTo(from) >= 0;
    }
}
