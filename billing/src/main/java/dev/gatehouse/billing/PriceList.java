package dev.gatehouse.billing;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/**
 * What plans cost a month, before tax. A plan without a price is agreed with each firm and not bought by itself.
 *
 * @param monthly in the currency's smallest unit
 */
public record PriceList(Currency currency, Map<Plan, Long> monthly) {

    /** Prices are never negative, and nothing is free but the free plan. */
    public PriceList {
        monthly = Map.copyOf(monthly);
        monthly.forEach((plan, price) -> {
            if (plan == Plan.FREE || price <= 0) {
                throw new IllegalArgumentException("a price of " + price + " for " + plan);
            }
        });
    }

    /** The price of a plan; empty when it is agreed with each firm. */
    public Optional<Money> of(Plan plan) {
        return plan == Plan.FREE
                ? Optional.of(Money.zero(currency))
                : Optional.ofNullable(monthly.get(plan)).map(price -> new Money(price, currency));
    }

    /** What a plan costs, or nothing where that is agreed. */
    Money charged(Plan plan) {
        return of(plan).orElseGet(() -> Money.zero(currency));
    }
}
