package dev.gatehouse.platform.subscription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Stripe's HTTP API on loopback, as far as it is used: shapes as they were recorded, the same answer for the same
 * Idempotency-Key, and failures on demand.
 */
final class StripeDouble implements AutoCloseable {

    static final String KEY = "sk_test_of_the_double";

    /** A call as it came in. */
    record Call(String path, @Nullable String idempotencyKey, Map<String, String> form) {}

    private final DisposableServer server;
    private final AtomicInteger serials = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Duration> stalled = new AtomicReference<>(Duration.ZERO);
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final Map<String, String> subscriptions = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    StripeDouble() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> request.receive()
                        .aggregate()
                        .asString()
                        .defaultIfEmpty("")
                        .flatMap(body -> Mono.delay(stalled.getAndSet(Duration.ZERO))
                                .then(Mono.defer(() -> answer(request, response, body)))))
                .bindNow();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    /** The next calls fail so many times. */
    void fail(int times) {
        failures.set(times);
    }

    /** The next call is answered only after so long. */
    void stall(Duration pause) {
        stalled.set(pause);
    }

    /** How a firm's subscription stands there from now on. */
    void put(String customer, String subscription) {
        subscriptions.put(customer, subscription);
    }

    private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response, String body) {
        @Nullable String key = request.requestHeaders().get("Idempotency-Key");
        calls.add(new Call(request.fullPath().replaceAll("\\?.*", ""), key, form(body)));
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return response.status(500).send().then();
        }
        if (!("Bearer " + KEY).equals(request.requestHeaders().get("Authorization"))) {
            return response.status(401).send().then();
        }
        String answer = key == null
                ? list(request.uri())
                : answered.computeIfAbsent(key, first -> made(request.fullPath(), form(body)));
        return response.header("Content-Type", "application/json")
                .sendString(Mono.just(answer))
                .then();
    }

    private String list(String uri) {
        String customer = uri.replaceAll(".*customer=([^&]*).*", "$1");
        @Nullable String one = subscriptions.get(customer);
        return "{\"object\":\"list\",\"data\":[" + (one == null ? "" : one)
                + "],\"has_more\":false,\"url\":\"/v1/subscriptions\"}";
    }

    private String made(String path, Map<String, String> form) {
        int serial = serials.incrementAndGet();
        return switch (path) {
            case "/v1/customers" ->
                shape(
                        "customer",
                        Map.of(
                                "CUSTOMER", "cus_" + serial,
                                "FIRM", Objects.requireNonNull(form.get("metadata[gatehouse_organization]")),
                                "NAME", Objects.requireNonNull(form.get("name"))));
            case "/v1/checkout/sessions" -> page("cs_test_" + serial, "checkout.session", "checkout.stripe.com", form);
            case "/v1/billing_portal/sessions" ->
                page("bps_" + serial, "billing_portal.session", "billing.stripe.com", form);
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static String page(String id, String kind, String host, Map<String, String> form) {
        return shape(
                "page",
                Map.of("ID", id, "KIND", kind, "HOST", host, "CUSTOMER", Objects.requireNonNull(form.get("customer"))));
    }

    /** A subscription as Stripe shows it. */
    static String subscription(String customer, Object firm, String status, String price, LocalDate from) {
        Map<String, String> values = new HashMap<>();
        values.put("SUBSCRIPTION", "sub_" + customer);
        values.put("CUSTOMER", customer);
        values.put("FIRM", firm.toString());
        values.put("STATUS", status);
        values.put("PRICE", price);
        values.put("LEAVING", "false");
        values.put("START", seconds(from));
        values.put("END", seconds(from.plusMonths(1)));
        return shape("subscription", values);
    }

    /** An invoice as Stripe shows it in an event. */
    static String invoice(String customer, Object firm, String status) {
        return shape(
                "invoice",
                Map.of(
                        "INVOICE",
                        "in_" + customer,
                        "CUSTOMER",
                        customer,
                        "SUBSCRIPTION",
                        "sub_" + customer,
                        "FIRM",
                        firm.toString(),
                        "STATUS",
                        status));
    }

    /** An event about an object. */
    static String event(String id, String type, String object) {
        return shape("event", Map.of("EVENT", id, "TYPE", type, "OBJECT", object));
    }

    private static String seconds(LocalDate day) {
        return String.valueOf(day.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }

    private static String shape(String name, Map<String, String> values) {
        try (InputStream resource =
                Objects.requireNonNull(StripeDouble.class.getResourceAsStream("/stripe/" + name + ".json"))) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                text = text.replace("%" + value.getKey() + "%", value.getValue());
            }
            return text.replace("%CREATED%", "1795305600");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(field -> decoded(field[0]), field -> decoded(field[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
