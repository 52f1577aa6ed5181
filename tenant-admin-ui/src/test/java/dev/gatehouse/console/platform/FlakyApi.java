package dev.gatehouse.console.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real HTTP server that does its work once for each key, as the API does, and then answers as a test wants it to:
 * well, unless something else was said before.
 */
final class FlakyApi implements AutoCloseable {

    /** How a request ends, after its work. */
    @FunctionalInterface
    interface Ending {

        void of(FlakyApi api, HttpExchange exchange) throws IOException;
    }

    private static final int AWAY_MS = 500;

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final AtomicInteger effects = new AtomicInteger();
    private final Queue<Ending> endings = new ConcurrentLinkedQueue<>();
    private final String answer;
    private final InetSocketAddress address;
    private volatile HttpServer server;

    private FlakyApi(String answer) throws IOException {
        this.answer = answer;
        this.server = open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.address = server.getAddress();
    }

    static FlakyApi start(String answer) throws IOException {
        return new FlakyApi(answer);
    }

    URI url() {
        return URI.create("http://localhost:" + address.getPort());
    }

    /** The key of each request, empty where it had none. */
    List<String> keys() {
        return keys;
    }

    /** How often something was really done. */
    int effects() {
        return effects.get();
    }

    void next(Ending ending) {
        endings.add(ending);
    }

    /** Hangs up without a word. */
    void hangUp(HttpExchange exchange) {
        exchange.close();
    }

    /** Says half of it. */
    void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("{\"id\":".getBytes());
        exchange.getResponseBody().flush();
        exchange.close();
    }

    /** Is gone with all its connections, and back a little later. */
    void die(HttpExchange exchange) {
        exchange.close();
        Thread.ofVirtual().start(this::restart);
    }

    /** Says something else. */
    static Ending with(int status, String body) {
        return (api, exchange) -> write(exchange, status, body);
    }

    /** Wants to be asked again later. */
    static Ending later(int status, int seconds) {
        return (api, exchange) -> {
            exchange.getResponseHeaders().add("Retry-After", Integer.toString(seconds));
            write(exchange, status, "{}");
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private HttpServer open(InetSocketAddress at) throws IOException {
        var opened = HttpServer.create(at, 0);
        opened.createContext("/", this::work);
        opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        opened.start();
        return opened;
    }

    private void restart() {
        server.stop(0);
        try {
            Thread.sleep(AWAY_MS);
            server = open(address);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void work(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                .orElse("");
        keys.add(key);
        if (key.isEmpty() || done.add(key)) {
            effects.incrementAndGet();
        }
        Optional.ofNullable(endings.poll()).orElse(with(200, answer)).of(this, exchange);
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders()
                .add("Content-Type", status == 200 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, 0);
        exchange.getResponseBody().write(body.getBytes());
        exchange.close();
    }
}
