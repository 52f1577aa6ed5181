package dev.gatehouse.acceptance.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ids that {@code platform-api/docs/proven.txt} claims. */
final class ProvenIds {

    private ProvenIds() {}

    static List<String> of(Path root) {
        try (Stream<String> lines = Files.lines(root.resolve("platform-api/docs/proven.txt"))) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .flatMap(ProvenIds::range)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> range(String line) {
        String[] ends = line.split("\\.\\.");
        String prefix = ends[0].substring(0, 2);
        return IntStream.rangeClosed(number(ends[0]), number(ends[ends.length - 1]))
                .mapToObj(number -> "%s%02d".formatted(prefix, number));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(2));
    }
}
