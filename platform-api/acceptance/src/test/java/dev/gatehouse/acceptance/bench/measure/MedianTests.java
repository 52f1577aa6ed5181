package dev.gatehouse.acceptance.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MedianTests {

    @Test
    void middleOfAnOddNumberIsOneOfThem() {
        assertThat(Median.of(9, 1, 4)).isEqualTo(4);
        assertThat(Median.of(7)).isEqualTo(7);
    }

    @Test
    void middleOfAnEvenNumberLiesBetween() {
        assertThat(Median.of(8, 1, 2, 100)).isEqualTo(5);
    }

    @Test
    void givenValuesKeepTheirOrder() {
        double[] values = {3, 1, 2};
        assertThat(Median.of(values)).isEqualTo(2);
        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void nothingHasNoMiddle() {
        assertThatIllegalArgumentException().isThrownBy(Median::of);
    }
}
