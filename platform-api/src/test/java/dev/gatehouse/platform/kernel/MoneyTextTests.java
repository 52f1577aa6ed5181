package dev.gatehouse.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250      | EUR | en-GB | EUR_1,250.00",
                "1250      | USD | en-US | USD_1,250.00",
                "1250      | CAD | en-GB | CAD_1,250.00",
                "-14.5     | EUR | en-GB | -EUR_14.50",
                "0         | EUR | en-GB | EUR_0.00",
                "1250      | JPY | en-GB | JPY_1,250",
                "1.234     | KWD | en-GB | KWD_1.234",
                "1250.5    | EUR | de-DE | 1.250,50_EUR",
                "1250.5    | CHF | de-CH | CHF_1’250.50",
            })
    void codeAndDigitsStandAsTheReaderWritesThem(BigDecimal amount, String currency, String reader, String text) {
        assertThat(MoneyText.of(amount, Currency.getInstance(currency), Locale.forLanguageTag(reader)))
                .isEqualTo(text.replace('_', '\u00a0'));
    }

    @Test
    void everyDigitStays() {
        assertThat(MoneyText.of("123456789012345.67", "EUR")).isEqualTo("EUR\u00a0123,456,789,012,345.67");
    }
}
