package dev.gatehouse.acceptance.bench.stack;

import dev.gatehouse.acceptance.bench.report.BenchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A jar in a JVM of its own on this JVM's Java, its output in a file; ends with this one. */
final class ChildJvm implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration SETTLE_LIMIT = Duration.ofSeconds(10);
    private static final Duration SETTLE_STEP = Duration.ofMillis(400);
    private static final int PATIENCE_SECONDS = 5;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildJvm(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ChildJvm start(
            String name, Path log, Map<String, String> environment, List<String> options, Path jar, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-" + name));
            return new ChildJvm(name, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name, e);
        }
    }

    void awaitSuccess(Duration limit) {
        if (!endsWithin(limit.toSeconds()) || process.exitValue() != 0) {
            throw failure("failed");
        }
    }

    /** Waits until it answers there, whatever it answers. */
    void awaitAnswer(URI uri) {
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (!process.isAlive() || System.nanoTime() > limit) {
                    throw failure("did not start");
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was stopped while it was starting");
        }
    }

    /** Processor time it has used since its start. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow(() -> failure("ended"));
    }

    /** Waits until it uses less than a tenth of a core, at most a while. */
    void settle() {
        long limit = System.nanoTime() + SETTLE_LIMIT.toNanos();
        Duration before = cpu();
        while (System.nanoTime() < limit) {
            pause(SETTLE_STEP);
            Duration after = cpu();
            if (after.minus(before).compareTo(SETTLE_STEP.dividedBy(10)) < 0) {
                return;
            }
            before = after;
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!endsWithin(PATIENCE_SECONDS)) {
            process.destroyForcibly();
            endsWithin(PATIENCE_SECONDS);
        }
    }

    private void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was stopped");
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean endsWithin(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private BenchException failure(String what) {
        return new BenchException(name + " " + what + "; its log is " + log, null);
    }
}
