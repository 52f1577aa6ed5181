package dev.gatehouse.acceptance.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of all modules, and the ids that stand in their annotations. */
final class TestSources {

    private static final List<String> FOLDERS = List.of(
            "billing",
            "migrations",
            "platform-api",
            "platform-api/local",
            "platform-api/acceptance",
            "tenant-admin-ui");
    private static final Pattern ANNOTATION = Pattern.compile("@Requirement\\(\\s*\\{?([^)}]*)}?\\s*\\)");
    private static final Pattern ID = Pattern.compile("\"([^\"]*)\"");

    private TestSources() {}

    /** Id to the test classes that carry it. */
    static Map<String, SortedSet<String>> ids(Path root) {
        Map<String, SortedSet<String>> found = new TreeMap<>();
        for (String folder : FOLDERS) {
            collect(root.resolve(folder).resolve("src/test/java"), found);
        }
        return found;
    }

    private static void collect(Path folder, Map<String, SortedSet<String>> found) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> read(file, found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void read(Path file, Map<String, SortedSet<String>> found) {
        String name = file.getFileName().toString().replace(".java", "");
        ANNOTATION
                .matcher(text(file))
                .results()
                .flatMap(annotation -> ID.matcher(annotation.group(1)).results())
                .forEach(id -> found.computeIfAbsent(id.group(1), key -> new TreeSet<>())
                        .add(name));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
