package dev.gatehouse.billing;

/**
 * What is added to a net amount.
 *
 * @param basisPoints hundredths of a percent
 */
public record TaxRate(int basisPoints) {

    private static final int WHOLE = 10_000;

    /** Between nothing and as much again. */
    public TaxRate {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("a tax of " + basisPoints + " basis points");
        }
    }

    public Money on(Money net) {
        return net.share(basisPoints, WHOLE);
    }
}
