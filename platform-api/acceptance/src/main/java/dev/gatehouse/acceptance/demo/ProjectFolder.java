package dev.gatehouse.acceptance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout with its built jars. */
record ProjectFolder(Path path) {

    /** The nearest folder at or above the current one that holds the launcher. */
    static ProjectFolder find() {
        String given = System.getProperty("gatehouse.root");
        Path start = Path.of(given == null ? "" : given).toAbsolutePath().normalize();
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("gatehouse")) && Files.exists(folder.resolve("pom.xml")))
                .findFirst()
                .map(ProjectFolder::new)
                .orElseThrow(() -> new DemoException("Run the demo with ./gatehouse demo in its checkout."));
    }

    Path migrationsJar() {
        return jar("migrations");
    }

    Path apiJar() {
        return jar("platform-api");
    }

    Path consoleJar() {
        return jar("tenant-admin-ui");
    }

    /** A folder below {@code target}, made when missing. */
    Path target(String name) {
        Path folder = path.resolve("target").resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + folder, e);
        }
    }

    private Path jar(String module) {
        Path target = path.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            throw notBuilt(module);
        }
        try (Stream<Path> files = Files.list(target)) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().matches("gatehouse-.*-exec\\.jar"))
                    .toList();
            if (jars.size() != 1) {
                throw notBuilt(module);
            }
            return jars.getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + target, e);
        }
    }

    private static DemoException notBuilt(String module) {
        return new DemoException(module + " is not built. ./gatehouse demo builds what is missing.");
    }
}
