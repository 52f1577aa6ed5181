package dev.gatehouse.billing;

/**
 * A line of an invoice.
 *
 * @param amount before tax; what is given back is negative
 */
public record Charge(Kind kind, Plan plan, Period period, Money amount) {

    /** What it is for. */
    public enum Kind {
        /** A plan, a whole period in advance. */
        PERIOD,
        /** The rest of a period on a larger plan. */
        REST_OF_PERIOD,
        /** The same rest on the plan before, which was paid for already. */
        CREDIT_FOR_REST
    }
}
