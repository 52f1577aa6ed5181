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
 */
record BenchOptions(boolean quick, boolean json, int rounds) {

    private static final int MOST_ROUNDS = 50;

    /** Throws {@link IllegalArgumentException} with a sentence for the person who typed them. */
    static BenchOptions parse(List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        BenchOptions options = new BenchOptions(quick, false, quick ? 3 : 5);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            options = switch (argument) {
                case "--quick" -> options;
                case "--json" -> new BenchOptions(options.quick, true, options.rounds);
                case "--rounds" ->
                    new BenchOptions(options.quick, options.json, rounds(rest.hasNext() ? rest.next() : ""));
                default ->
                    throw new IllegalArgumentException(
                            "Unknown option " + argument + ". bench takes --quick, --json and --rounds N.");
            };
        }
        return options;
    }

    private static int rounds(String text) {
        int rounds = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("--rounds is a number from 1 to " + MOST_ROUNDS + ", not " + text + ".");
        }
        return rounds;
    }

    DataSize data() {
        return quick ? DataSize.quick() : DataSize.full();
    }

    int warmUp() {
        return quick ? 10_000 : 50_000;
    }

    List<Integer> clients() {
        return quick ? List.of(32) : List.of(32, 256);
    }

    Duration round() {
        return Duration.ofSeconds(quick ? 5 : 15);
    }
}
