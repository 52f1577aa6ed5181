package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.stack.DataSize;
import dev.gatehouse.local.JdbcTarget;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark, when this machine has it. */
public final class Pgbench implements DatabaseLimit {

    private static final int THREADS = 2;
    private static final Pattern SPEED = Pattern.compile("tps = ([0-9.]+)");

    private final Path executable;
    private final JdbcTarget database;
    private final DataSize size;
    private final Path script;

    private Pgbench(Path executable, JdbcTarget database, DataSize size, Path script) {
        this.executable = executable;
        this.database = database;
        this.size = size;
        this.script = unpacked(script);
    }

    /** Empty when there is no {@code pgbench} on the PATH. */
    public static Optional<Pgbench> onPath(JdbcTarget database, DataSize size, Path folder) {
        return onPath(database, size, folder, "pgbench.sql");
    }

    /** The same with another script. */
    static Optional<Pgbench> onPath(JdbcTarget database, DataSize size, Path folder, String script) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(entry -> Path.of(entry, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new Pgbench(found, database, size, folder.resolve(script)));
    }

    @Override
    public String tool() {
        return "pgbench";
    }

    @Override
    public double callsPerSecond(Duration time, int connections) {
        String report = run(time, connections);
        Matcher speed = SPEED.matcher(report);
        if (!speed.find()) {
            throw new BenchException("pgbench failed:\n" + report, null);
        }
        return Double.parseDouble(speed.group(1));
    }

    private String run(Duration time, int connections) {
        ProcessBuilder builder = new ProcessBuilder(command(time, connections)).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        try {
            Process process = builder.start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("pgbench did not start", e);
        }
    }

    private List<String> command(Duration time, int connections) {
        String server = "-h %s -p %d -U %s".formatted(database.host(), database.port(), database.user());
        String load = "-n -M prepared -c %d -j %d -T %d"
                .formatted(connections, Math.min(THREADS, connections), time.toSeconds());
        String variables = "-D firms=%d -D engagements=%d -D visited=%d -D each=%d"
                .formatted(size.firms(), size.engagementsPerFirm(), size.visitedPerFirm(), Renewals.EACH);
        return Stream.of(
                        Stream.of(executable.toString()),
                        Arrays.stream(String.join(" ", server, load, variables).split(" ")),
                        Stream.of("-f", script.toString(), database.database()))
                .flatMap(words -> words)
                .toList();
    }

    private static Path unpacked(Path file) {
        try (InputStream content = Pgbench.class.getResourceAsStream("/bench/" + file.getFileName())) {
            Files.copy(Objects.requireNonNull(content), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
