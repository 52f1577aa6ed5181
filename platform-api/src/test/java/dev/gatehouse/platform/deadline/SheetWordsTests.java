package dev.gatehouse.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWordsTests {

    @ParameterizedTest
    @CsvSource({"2028-02-29, 2028-02-29", "29.2.2028, 2028-02-29", "01.03.2028, 2028-03-01"})
    void dateIsIsoOrDotted(String text, LocalDate date) {
        assertThat(SheetWords.date(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03/04/2028", "2027-02-29", "30.2.2028", "31.4.2028", "2028", "tomorrow", "1.3.28"})
    void whatCouldMeanTwoDaysOrNoneIsNoDate(String text) {
        assertThat(SheetWords.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250 | 1250",
                "1250.50 | 1250.50",
                "1250,50 | 1250.50",
                "1.250,50 | 1250.50",
                "1,250.50 | 1250.50",
                "1'250.50 | 1250.50",
                "1 250,50 | 1250.50",
                "-5 | -5"
            })
    void amountIsReadAsPeopleWriteIt(String text, String amount) {
        assertThat(SheetWords.amount(text)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ONE_OFF",
        "Once, ONE_OFF",
        "one-off, ONE_OFF",
        "Monthly, MONTHLY",
        "quarterly, QUARTERLY",
        "semi-annual, SEMI_ANNUAL",
        "half-yearly, SEMI_ANNUAL",
        "Annually, ANNUAL",
        "YEARLY, ANNUAL",
        "18 months, CUSTOM",
        "every 2 years, CUSTOM"
    })
    void frequencyIsAWordOrAnInterval(String text, String frequency) {
        assertThat(SheetWords.recurrence(text).orElseThrow().frequency().name()).isEqualTo(frequency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sometimes", "every", "1000 days", "2 decades"})
    void otherWordsAreNoFrequency(String text) {
        assertThat(SheetWords.recurrence(text)).isEmpty();
    }
}
