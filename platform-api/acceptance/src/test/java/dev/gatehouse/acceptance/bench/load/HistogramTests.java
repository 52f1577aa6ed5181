package dev.gatehouse.acceptance.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTests {

    private final Histogram histogram = new Histogram();

    @Test
    void emptyHasNoQuantile() {
        assertThat(histogram.total()).isZero();
        assertThat(histogram.quantile(0.99)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 129, 255, 256, 1_000, 999_999, 12_345_678, 10_000_000_000L, Long.MAX_VALUE})
    void oneValueIsKeptWithinTwoPercentAndNeverTooSmall(long nanos) {
        histogram.record(nanos);
        assertThat(histogram.quantile(0.5))
                .isGreaterThanOrEqualTo(nanos)
                .isCloseTo(nanos, Percentage.withPercentage(2));
    }

    @Test
    void quantilesAreRanks() {
        for (int millis = 1; millis <= 1_000; millis++) {
            histogram.record(millis * 1_000_000L);
        }
        assertThat(histogram.quantile(0.5)).isCloseTo(500_000_000L, Percentage.withPercentage(2));
        assertThat(histogram.quantile(0.99)).isCloseTo(990_000_000L, Percentage.withPercentage(2));
        assertThat(histogram.quantile(1)).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @Test
    void oneSlowAnswerInAHundredIsNotTheNinetyNinth() {
        for (int i = 0; i < 99; i++) {
            histogram.record(1_000_000);
        }
        histogram.record(1_000_000_000);
        assertThat(histogram.quantile(0.99)).isCloseTo(1_000_000L, Percentage.withPercentage(2));
        assertThat(histogram.quantile(0.995)).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @Test
    void clockThatRunsBackCountsAsNoTime() {
        histogram.record(-5);
        assertThat(histogram.quantile(1)).isZero();
    }
}
