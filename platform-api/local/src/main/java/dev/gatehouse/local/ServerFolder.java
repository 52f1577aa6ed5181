package dev.gatehouse.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the servers keep their data and write their logs; a temporary one is deleted with them. */
record ServerFolder(Path path, boolean kept) {

    static ServerFolder of(@Nullable Path keptFolder) {
        try {
            return keptFolder == null
                    ? new ServerFolder(Files.createTempDirectory("gatehouse-local-"), false)
                    : new ServerFolder(Files.createDirectories(keptFolder).toAbsolutePath(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the data folder", e);
        }
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + path.resolve(name), e);
        }
    }

    Path log(String server) {
        return folder("log").resolve(server + ".log");
    }

    void deleteUnlessKept() {
        if (!kept) {
            deepestFirst().forEach(ServerFolder::delete);
        }
    }

    private List<Path> deepestFirst() {
        try (Stream<Path> all = Files.walk(path)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    // A server that just stopped may still remove files of its own: what is gone already is fine.
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
