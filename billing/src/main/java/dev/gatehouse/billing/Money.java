package dev.gatehouse.billing;

import java.math.BigInteger;
import java.util.Currency;

/**
 * An exact amount.
 *
 * @param minor in the currency's smallest unit, cents for the euro
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /** Nothing of a currency. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** The sum; both have to be of one currency. */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /** The difference; both have to be of one currency. */
    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    /** A share of it, rounded once, half away from zero. */
    public Money share(long part, long whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException("a share of nothing");
        }
        BigInteger doubled = BigInteger.valueOf(minor)
                .abs()
                .multiply(BigInteger.valueOf(part))
                .shiftLeft(1);
        BigInteger rounded = doubled.add(BigInteger.valueOf(whole))
                .divide(BigInteger.valueOf(whole).shiftLeft(1));
        return new Money(Math.multiplyExact(rounded.longValueExact(), Long.signum(minor)), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return other;
    }
}
