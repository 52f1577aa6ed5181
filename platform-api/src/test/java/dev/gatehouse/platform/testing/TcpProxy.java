package dev.gatehouse.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a node and one of its servers. Counts round trips as they are on the wire — a flight of bytes to the
 * server that follows an answer — and can make each answer late.
 */
public final class TcpProxy implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final ServerSocket listener;
    private final String host;
    private final int port;
    private final Duration delay;
    private final AtomicLong trips = new AtomicLong();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    private TcpProxy(ServerSocket listener, String host, int port, Duration delay) {
        this.listener = listener;
        this.host = host;
        this.port = port;
        this.delay = delay;
    }

    public static TcpProxy to(String host, int port, Duration delay) {
        try {
            ServerSocket listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
            TcpProxy proxy = new TcpProxy(listener, host, port, delay);
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Round trips so far, over all connections. */
    public long trips() {
        return trips.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Socket server = new Socket(host, port);
                sockets.add(client);
                sockets.add(server);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Connection connection = new Connection(client, server);
                Thread.ofVirtual().start(connection::copyRequests);
                Thread.ofVirtual().start(connection::copyAnswers);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private final class Connection {

        private final Socket client;
        private final Socket server;
        private volatile boolean answered = true;

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void copyRequests() {
            copy(client, server, false);
        }

        void copyAnswers() {
            copy(server, client, true);
        }

        private void copy(Socket from, Socket to, boolean answers) {
            byte[] buffer = new byte[BUFFER];
            try (InputStream input = from.getInputStream();
                    OutputStream output = to.getOutputStream()) {
                for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                    note(answers);
                    output.write(buffer, 0, read);
                    output.flush();
                }
            } catch (IOException | InterruptedException over) {
                Thread.currentThread().interrupt();
            } finally {
                close(client);
                close(server);
            }
        }

        private void note(boolean answers) throws InterruptedException {
            if (!answers && answered) {
                trips.incrementAndGet();
            } else if (answers && !delay.isZero()) {
                Thread.sleep(delay);
            }
            answered = answers;
        }
    }

    private void close(Socket socket) {
        try {
            sockets.remove(socket);
            socket.close();
        } catch (IOException alreadyClosed) {
            Thread.yield();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        Set.copyOf(sockets).forEach(this::close);
    }
}
