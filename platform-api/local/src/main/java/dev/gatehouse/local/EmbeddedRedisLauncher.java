package dev.gatehouse.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a Redis that keeps nothing on disk: what it holds may be lost by design. */
final class EmbeddedRedisLauncher {

    private static final Duration START_LIMIT = Duration.ofSeconds(20);

    private EmbeddedRedisLauncher() {}

    static RedisServer start(int port, ServerFolder folder) {
        Path log = folder.log("redis");
        try {
            Process process = new ProcessBuilder(command(port, folder))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            awaitAnswer(process, port, log);
            return new RedisServer("127.0.0.1", port, ServerLifetime.stoppedBy(() -> stop(process)));
        } catch (IOException e) {
            throw new UncheckedIOException("Redis did not start, see " + log, e);
        }
    }

    private static List<String> command(int port, ServerFolder folder) {
        return List.of(
                RedisExecutable.find().toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
                "--dir",
                folder.folder("redis").toString());
    }

    private static void awaitAnswer(Process process, int port, Path log) {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!answers(port)) {
            if (!process.isAlive() || Instant.now().isAfter(limit)) {
                process.destroyForcibly();
                throw new IllegalStateException("Redis did not start, see " + log);
            }
            pause();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Redis was starting", e);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
