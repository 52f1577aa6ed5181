package dev.gatehouse.acceptance.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a number of clients busy against a server of this machine: each sends its next request when it has its answer.
 * One thread and no allocation per request beyond what the selector needs, for the cores are shared with the server.
 */
public final class LoadGenerator {

    private static final int SUCCESSFUL = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final InetSocketAddress server;
    private final RequestRing requests;
    private final int good;

    public LoadGenerator(int port, RequestRing requests) {
        this(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), requests, SUCCESSFUL);
    }

    private LoadGenerator(InetSocketAddress server, RequestRing requests, int good) {
        this.server = server;
        this.requests = requests;
        this.good = good;
    }

    /** The same where only one status is good. */
    public LoadGenerator expecting(int status) {
        return new LoadGenerator(server, requests, status);
    }

    /** Sends for as long as that, then waits for the last answers. */
    public LoadResult runFor(Duration time, int clients) {
        return run(clients, Long.MAX_VALUE, time);
    }

    /** Sends that many requests, for at most that long. */
    public LoadResult runCount(long count, int clients, Duration limit) {
        return run(clients, count, limit);
    }

    private LoadResult run(int clients, long count, Duration limit) {
        List<LoadConnection> connections = new ArrayList<>(clients);
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < clients; i++) {
                connections.add(new LoadConnection(server, selector));
            }
            return new Run(selector, connections, count, limit).go();
        } catch (IOException e) {
            throw new UncheckedIOException("No connection to " + server, e);
        } finally {
            connections.forEach(LoadGenerator::close);
        }
    }

    private static void close(LoadConnection connection) {
        try {
            connection.close();
        } catch (IOException ignored) {
            // The run is over, and the server may have been faster.
        }
    }

    private final class Run {

        private final Selector selector;
        private final List<LoadConnection> connections;
        private final long count;
        private final long deadline;
        private final Tally tally = new Tally(good);
        private long sent;

        Run(Selector selector, List<LoadConnection> connections, long count, Duration limit) {
            this.selector = selector;
            this.connections = connections;
            this.count = count;
            this.deadline = System.nanoTime() + limit.toNanos();
        }

        LoadResult go() throws IOException {
            for (LoadConnection connection : connections) {
                sendNext(connection);
            }
            while (tally.count() < sent && System.nanoTime() < deadline + PATIENCE.toNanos()) {
                selector.select(this::receive, 100);
            }
            connections.stream().filter(LoadConnection::isWaiting).forEach(silent -> tally.failed("no answer"));
            return tally.result();
        }

        private void receive(SelectionKey key) {
            LoadConnection connection = (LoadConnection) key.attachment();
            try {
                if (connection.receive(tally)) {
                    sendNext(connection);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void sendNext(LoadConnection connection) throws IOException {
            if (sent < count && System.nanoTime() < deadline) {
                connection.send(requests.next());
                sent++;
            }
        }
    }
}
