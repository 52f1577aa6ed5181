package dev.gatehouse.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250   | EUR | en-US | EUR_1,250.00",
                "1250   | USD | en-US | USD_1,250.00",
                "-14.5  | EUR | en-GB | -EUR_14.50",
                "1250   | JPY | en-GB | JPY_1,250",
                "1250.5 | EUR | de-DE | 1.250,50_EUR",
            })
    void codeAndDigitsStandAsTheReaderWritesThem(BigDecimal amount, String currency, String reader, String text) {
        assertThat(Prices.text(amount, Currency.getInstance(currency), Locale.forLanguageTag(reader)))
                .isEqualTo(text.replace('_', '\u00a0'));
    }
}
