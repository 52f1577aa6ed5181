package dev.gatehouse.acceptance.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the chart whose hooks are annotated under another name: the library leaves hooks out of what it renders,
 * and the tests want to see them.
 */
final class VisibleHooks {

    static final String ANNOTATION = "seen.helm.sh/hook";

    private VisibleHooks() {}

    static Path copyOf(Path chart) {
        Path copy = Path.of("target", "chart-with-visible-hooks").toAbsolutePath();
        try (Stream<Path> files = Files.walk(chart)) {
            List<Path> inside = files.filter(Files::isRegularFile).toList();
            for (Path file : inside) {
                copy(file, copy.resolve(chart.relativize(file)));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        if (from.getParent().endsWith("templates")) {
            Files.writeString(to, Files.readString(from).replace(" helm.sh/hook:", " " + ANNOTATION + ":"));
        } else {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
