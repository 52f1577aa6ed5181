package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.contract.deadline.Money;
import dev.gatehouse.platform.kernel.ProblemException;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as their currencies have them. */
class AmountTests {

    private static Amount amount(String value, String currency) {
        return Objects.requireNonNull(Amount.of(new Money(value, currency), "/cost"));
    }

    @ParameterizedTest
    @CsvSource({
        "12, EUR, 12.00",
        "12.5, EUR, 12.50",
        "12.50, EUR, 12.50",
        "1200, JPY, 1200",
        "1.2340, KWD, 1.234",
        "0, CHF, 0.00"
    })
    void amountIsSpelledAsItsCurrencySpellsIt(String sent, String currency, String shown) {
        assertThat(amount(sent, currency).money()).isEqualTo(new Money(shown, currency));
        assertThat(Amount.stored(new BigDecimal(sent), currency).money()).isEqualTo(new Money(shown, currency));
    }

    @ParameterizedTest
    @CsvSource({
        "12.501, EUR, /cost/amount",
        "1.5, JPY, /cost/amount",
        "12, XXX, /cost/currency",
        "12, ZZZ, /cost/currency",
        "12, XAU, /cost/currency"
    })
    void whatTheCurrencyDoesNotHavePointsAtItsField(String value, String currency, String pointer) {
        assertThatThrownBy(() -> amount(value, currency))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.errors().getFirst().pointer())
                                .isEqualTo(pointer));
    }

    @Test
    void nothingCostsNothing() {
        assertThat(Amount.of(null, "/cost")).isNull();
    }
}
