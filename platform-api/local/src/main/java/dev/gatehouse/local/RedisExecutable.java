package dev.gatehouse.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import redis.embedded.core.ExecutableProvider;

/** A {@code redis-server} of version 7 or newer from the PATH, else the bundled 6.2. */
final class RedisExecutable {

    private static final Pattern MAJOR = Pattern.compile("v=(\\d+)\\.");

    private RedisExecutable() {}

    static Path find() {
        return onPath().filter(RedisExecutable::isRecent).orElseGet(RedisExecutable::bundled);
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRecent(Path executable) {
        try {
            Process process = new ProcessBuilder(executable.toString(), "--version").start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = MAJOR.matcher(version);
            return matcher.find() && Integer.parseInt(matcher.group(1)) >= 7;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path bundled() {
        try {
            return ExecutableProvider.newJarResourceProvider().get().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled Redis cannot be unpacked", e);
        }
    }
}
