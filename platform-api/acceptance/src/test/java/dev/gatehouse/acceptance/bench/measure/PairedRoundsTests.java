package dev.gatehouse.acceptance.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PairedRoundsTests {

    private final PairedRounds rounds = new PairedRounds();
    private final List<String> order = new ArrayList<>();

    @Test
    void everyOtherRoundIsReversed() {
        round(1, 1);
        round(1, 1);
        round(1, 1);
        assertThat(order).containsExactly("A", "B", "B", "A", "A", "B");
    }

    @Test
    void ratioIsTakenWithinEachRound() {
        round(100, 50);
        round(10, 10);
        round(30, 20);
        assertThat(rounds.ratio("A", "B", Sample::throughput)).isEqualTo(1.5);
        assertThat(rounds.median("A", Sample::throughput)).isEqualTo(30);
    }

    @Test
    void medianOfTwoLiesBetween() {
        round(2, 1);
        round(4, 1);
        assertThat(rounds.ratio("A", "B", Sample::throughput)).isEqualTo(3);
    }

    @Test
    void errorsAddUp() {
        round(1, 1);
        round(1, 1);
        assertThat(rounds.errors("A")).isEqualTo(6);
    }

    private void round(double a, double b) {
        SequencedMap<String, Supplier<Sample>> turns = new LinkedHashMap<>();
        turns.put("A", () -> turn("A", a));
        turns.put("B", () -> turn("B", b));
        rounds.run(turns);
    }

    private Sample turn(String name, double throughput) {
        order.add(name);
        return new Sample(throughput, 1, 1, 1, 3);
    }
}
