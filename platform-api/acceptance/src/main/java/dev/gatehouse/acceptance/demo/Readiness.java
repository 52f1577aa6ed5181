package dev.gatehouse.acceptance.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Asks an application whether it is ready, until it is, has ended, or takes too long. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Readiness() {}

    static void await(String baseUrl, ChildProcess process) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant limit = Instant.now().plus(LIMIT);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, request)) {
                if (!process.isAlive()) {
                    throw process.failure("ended while it was starting");
                }
                if (Instant.now().isAfter(limit)) {
                    throw process.failure("was not ready after " + LIMIT.toMinutes() + " minutes");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw process.failure("was stopped while it was starting");
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
