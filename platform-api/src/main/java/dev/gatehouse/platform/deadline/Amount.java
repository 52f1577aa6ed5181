package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.platform.kernel.ProblemException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount that its currency can have. */
record Amount(BigDecimal value, Currency currency) {

    /** Reads what was sent; a problem that points at the field when there is no such currency or amount. */
    static @Nullable Amount of(@Nullable Money money, String pointer) {
        return money == null ? null : of(money.amount(), currency(money.currency(), pointer), pointer);
    }

    private static Amount of(String text, Currency currency, String pointer) {
        BigDecimal value = new BigDecimal(text).stripTrailingZeros();
        int decimals = currency.getDefaultFractionDigits();
        if (value.scale() > decimals) {
            throw ProblemException.field(
                    pointer + "/amount",
                    "too-precise",
                    "has more decimals than %s has: %d".formatted(currency.getCurrencyCode(), decimals));
        }
        return new Amount(value.setScale(decimals, RoundingMode.UNNECESSARY), currency);
    }

    /** Units of account such as gold have no decimals of their own and are nobody's invoice. */
    private static Currency currency(String code, String pointer) {
        return known(code)
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .orElseThrow(() -> ProblemException.field(
                        pointer + "/currency", "unknown-currency", "is no currency of ISO 4217"));
    }

    private static Optional<Currency> known(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** As the database has it. */
    static Amount stored(BigDecimal value, String code) {
        Currency currency = Currency.getInstance(code);
        return new Amount(value.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_EVEN), currency);
    }

    Amount plus(Amount other) {
        return new Amount(value.add(other.value), currency);
    }

    Money money() {
        return new Money(value.toPlainString(), currency.getCurrencyCode());
    }
}
