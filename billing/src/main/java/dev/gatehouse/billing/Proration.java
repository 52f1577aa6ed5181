package dev.gatehouse.billing;

import java.time.LocalDate;
import java.util.List;

/**
 * What changing the plan within a period costs, by the day: the day of the change belongs to the new plan. Each of the
 * two shares is rounded once, so a change never costs more than the difference of the prices and a larger plan never
 * less than nothing.
 */
public record Proration(Period period, Period rest, Money credit, Money charge) {

    /** The change on a day of the period. */
    public static Proration of(Period period, LocalDate on, Money paid, Money price) {
        if (!period.contains(on)) {
            throw new IllegalArgumentException(on + " is not in the period");
        }
        Period rest = period.since(on);
        return new Proration(
                period, rest, paid.share(rest.days(), period.days()), price.share(rest.days(), period.days()));
    }

    /** What is to be paid; negative when the plan before cost more. */
    public Money due() {
        return charge.minus(credit);
    }

    /** The lines of an invoice for it; none when it costs nothing. */
    List<Charge> lines(Plan before, Plan after) {
        return due().isPositive()
                ? List.of(
                        new Charge(Charge.Kind.REST_OF_PERIOD, after, rest, charge),
                        new Charge(Charge.Kind.CREDIT_FOR_REST, before, rest, credit.negated()))
                : List.of();
    }
}
