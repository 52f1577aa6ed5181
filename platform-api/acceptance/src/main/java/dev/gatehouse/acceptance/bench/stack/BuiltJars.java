package dev.gatehouse.acceptance.bench.stack;

import dev.gatehouse.acceptance.bench.report.BenchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The runnable jars of a checkout. */
public record BuiltJars(Path root) {

    /** Of the checkout that {@code ./gatehouse} was called in. */
    public static BuiltJars here() {
        Path root = Path.of(System.getProperty("gatehouse.root", "")).toAbsolutePath();
        return new BuiltJars(root);
    }

    public Path migrations() {
        return jar("migrations");
    }

    public Path api() {
        return jar("platform-api");
    }

    /** This program, which holds the peers. */
    public Path bench() {
        return jar("platform-api/acceptance");
    }

    /** A folder of the bench below {@code target}, made when missing. */
    public Path workFolder() {
        try {
            return Files.createDirectories(root.resolve("target").resolve("bench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar(String module) {
        Path target = root.resolve(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().matches("gatehouse-.*-exec\\.jar"))
                    .toList();
            if (jars.size() == 1) {
                return jars.getFirst();
            }
        } catch (IOException absent) {
            throw notBuilt(module, absent);
        }
        throw notBuilt(module, null);
    }

    private static BenchException notBuilt(String module, @Nullable Throwable cause) {
        return new BenchException(module + " is not built. ./gatehouse bench builds what is missing.", cause);
    }
}
