package dev.gatehouse.acceptance.bench;

import dev.gatehouse.acceptance.bench.stack.DataSize;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * How much to measure.
 *
 * @param quick a small database, short rounds, 32 clients only
 * @param json whether results come as one JSON object a line
 * @param rounds paired rounds
 * @param warmUp requests that each server answers before it is measured
 */
record BenchOptions(boolean quick, boolean json, int rounds, int warmUp) {

    /** How many clients there are where nothing else is said. */
    static final int CLIENTS = 32;

    private static final int CROWD = 256;
    private static final int MOST_ROUNDS = 50;
    private static final int LONGEST_WARM_UP = 1_000_000;

    /** Throws {@link IllegalArgumentException} with a sentence for the person who typed them. */
    static BenchOptions parse(List<String> arguments) {
        BenchOptions options = arguments.contains("--quick")
                ? new BenchOptions(true, false, 3, 10_000)
                : new BenchOptions(false, false, 5, 50_000);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private BenchOptions with(String argument, Iterator<String> rest) {
        return switch (argument) {
            case "--quick" -> this;
            case "--json" -> new BenchOptions(quick, true, rounds, warmUp);
            case "--rounds" -> new BenchOptions(quick, json, number(argument, rest, MOST_ROUNDS), warmUp);
            case "--warm-up" -> new BenchOptions(quick, json, rounds, number(argument, rest, LONGEST_WARM_UP));
            default ->
                throw new IllegalArgumentException(
                        "Unknown option " + argument + ". bench takes --quick, --json, --rounds N and --warm-up N.");
        };
    }

    private static int number(String option, Iterator<String> rest, int most) {
        String text = rest.hasNext() ? rest.next() : "";
        int number = text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(option + " takes a number from 1 to " + most + ", not '" + text + "'.");
        }
        return number;
    }

    DataSize data() {
        return quick ? DataSize.quick() : DataSize.full();
    }

    List<Integer> clients() {
        return quick ? List.of(CLIENTS) : List.of(CLIENTS, CROWD);
    }

    Duration round() {
        return Duration.ofSeconds(quick ? 5 : 10);
    }
}
