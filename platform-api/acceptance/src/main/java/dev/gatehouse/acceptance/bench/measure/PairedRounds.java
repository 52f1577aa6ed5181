package dev.gatehouse.acceptance.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Lets contestants take turns, every other round in reverse order, and compares only within a round: what disturbs the
 * machine for longer disturbs all of them.
 */
public final class PairedRounds {

    private final List<Map<String, Sample>> rounds = new ArrayList<>();

    /** Runs the turns of one more round. */
    public Map<String, Sample> run(SequencedMap<String, Supplier<Sample>> turns) {
        Map<String, Sample> round = new LinkedHashMap<>();
        Map<String, Supplier<Sample>> order = rounds.size() % 2 == 1 ? turns.reversed() : turns;
        order.forEach((name, turn) -> round.put(name, turn.get()));
        rounds.add(round);
        return round;
    }

    /** The median over all rounds of one contestant's figure divided by the other's. */
    public double ratio(String one, String other, ToDoubleFunction<Sample> figure) {
        return median((round, sample) -> figure.applyAsDouble(sample) / figure.applyAsDouble(of(round, other)), one);
    }

    /** The median of a figure. */
    public double median(String name, ToDoubleFunction<Sample> figure) {
        return median((round, sample) -> figure.applyAsDouble(sample), name);
    }

    /** Failed requests in all rounds. */
    public long errors(String name) {
        return rounds.stream().mapToLong(round -> of(round, name).errors()).sum();
    }

    private double median(ToDoubleBiFunction<Map<String, Sample>, Sample> figure, String name) {
        return Median.of(rounds.stream()
                .mapToDouble(round -> figure.applyAsDouble(round, of(round, name)))
                .toArray());
    }

    private static Sample of(Map<String, Sample> round, String name) {
        Sample sample = round.get(name);
        if (sample == null) {
            throw new IllegalArgumentException(name + " took no turn");
        }
        return sample;
    }
}
