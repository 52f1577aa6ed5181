package dev.gatehouse.acceptance.bench.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a program and a server and counts round trips as the wire has them: the client has something to say
 * after the server has spoken. Several packets in one go are one trip.
 */
final class CountingDoor implements AutoCloseable {

    private final ServerSocket entrance;
    private final String host;
    private final int port;
    private final AtomicLong trips = new AtomicLong();

    CountingDoor(String host, int port) {
        this.host = host;
        this.port = port;
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return entrance.getLocalPort();
    }

    long trips() {
        return trips.get();
    }

    @Override
    public void close() {
        closeQuietly(entrance);
    }

    private void welcome() {
        while (!entrance.isClosed()) {
            try {
                join(entrance.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client) throws IOException {
        Socket server = new Socket(host, port);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        AtomicBoolean answered = new AtomicBoolean(true);
        pass(client, server, () -> {
            if (answered.getAndSet(false)) {
                trips.incrementAndGet();
            }
        });
        pass(server, client, () -> answered.set(true));
    }

    private static void pass(Socket from, Socket to, Runnable onBytes) {
        Thread.ofVirtual().start(() -> {
            byte[] bytes = new byte[64 * 1024];
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    onBytes.run();
                    out.write(bytes, 0, count);
                }
            } catch (IOException gone) {
                // One side has left; closing both tells the other.
            }
        });
    }

    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception ignored) {
            // It only has to be shut.
        }
    }
}
