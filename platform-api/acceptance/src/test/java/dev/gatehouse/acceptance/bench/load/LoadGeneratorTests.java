package dev.gatehouse.acceptance.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadGeneratorTests {

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/bad") ? 500 : 200, 2);
            exchange.getResponseBody().write("ok".getBytes());
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void everyRequestIsAskedInTurn() {
        LoadResult result = load("/a", "/b").runCount(100, 4, Duration.ofSeconds(20));
        assertThat(result.answers()).isEqualTo(100);
        assertThat(result.errors()).isZero();
        assertThat(asked).containsEntry("/a", 50).containsEntry("/b", 50);
        assertThat(result.p99()).isGreaterThanOrEqualTo(result.median()).isPositive();
    }

    @Test
    void otherAnswersAreErrors() {
        LoadResult result = load("/a", "/bad").runCount(10, 1, Duration.ofSeconds(20));
        assertThat(result.answers()).isEqualTo(5);
        assertThat(result.errors()).isEqualTo(5);
        assertThat(result.firstError()).startsWith("HTTP/1.1 500");
    }

    @Test
    void runEndsByItself() {
        LoadResult result = load("/a").runFor(Duration.ofMillis(300), 2);
        assertThat(result.time()).isBetween(Duration.ofMillis(200), Duration.ofSeconds(5));
        assertThat(result.throughput()).isPositive();
    }

    private LoadGenerator load(String... paths) {
        List<String> requests = List.of(paths).stream()
                .map(path -> "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .toList();
        return new LoadGenerator(server.getAddress().getPort(), RequestRing.of(requests));
    }
}
