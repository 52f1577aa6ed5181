package dev.gatehouse.acceptance.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTests {

    @Test
    void fullMeasuresFourMillionItemsAtBothCrowds() {
        BenchOptions full = BenchOptions.parse(List.of());
        assertThat(full).isEqualTo(new BenchOptions(false, false, 5, 50_000));
        assertThat(full.data().items()).isEqualTo(4_000_000);
        assertThat(full.clients()).containsExactly(32, 256);
    }

    @Test
    void quickMeasuresFortyThousandItems() {
        BenchOptions quick = BenchOptions.parse(List.of("--json", "--quick"));
        assertThat(quick).isEqualTo(new BenchOptions(true, true, 3, 10_000));
        assertThat(quick.data().items()).isEqualTo(40_000);
        assertThat(quick.clients()).containsExactly(32);
    }

    @Test
    void givenNumbersWinWhereverTheyStand() {
        assertThat(BenchOptions.parse(List.of("--rounds", "7", "--quick", "--warm-up", "20")))
                .isEqualTo(new BenchOptions(true, false, 7, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rounds", "--rounds 0", "--rounds x", "--rounds 51", "--warm-up -1", "--fast"})
    void nonsenseIsExplained(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenchOptions.parse(List.of(line.split(" "))))
                .withMessageMatching("(--|Unknown option --).*");
    }
}
