package dev.gatehouse.platform.edge;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Headers of every answer. Pages replace the strict defaults where they have to. */
final class ResponseHeaders {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private ResponseHeaders() {}

    static void secure(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set(RequestId.HEADER, RequestId.of(exchange));
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", NOTHING);
    }
}
