package dev.gatehouse.acceptance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A built jar running in a JVM of its own, its output in a file. Ends with this process. */
final class ChildProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;
    private static final int SHOWN_LINES = 25;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(JarCommand jar, Path log) {
        ProcessBuilder builder =
                new ProcessBuilder(jar.words()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(jar.environment());
        try {
            return new ChildProcess(jar.name(), builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + jar.name(), e);
        }
    }

    /** Waits until it has ended by itself without an error. */
    void awaitSuccess(int seconds) {
        if (!endsWithin(seconds)) {
            throw failure("did not finish within " + seconds + " seconds");
        }
        if (process.exitValue() != 0) {
            throw failure("failed");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Writes what each of its threads does, virtual ones included; for whoever wonders why nothing goes on. */
    void dumpThreads(Path folder) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Path dump =
                folder.resolve(name.replaceAll("\\W+", "-") + "-threads.txt").toAbsolutePath();
        try {
            new ProcessBuilder(
                            jcmd.toString(),
                            Long.toString(process.pid()),
                            "Thread.dump_to_file",
                            "-overwrite",
                            dump.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("No dump of " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The error to raise when this process ended or never became ready. */
    DemoException failure(String what) {
        return new DemoException(name + " " + what + ". Its log is " + log + ", which ends with:\n" + lastLines());
    }

    @Override
    public void close() {
        process.destroy();
        if (!endsWithin(PATIENCE_SECONDS)) {
            process.destroyForcibly();
            endsWithin(PATIENCE_SECONDS);
        }
    }

    private boolean endsWithin(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException e) {
            return "(not readable: " + e.getMessage() + ")";
        }
    }
}
