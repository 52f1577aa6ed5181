package dev.gatehouse.platform.edge;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.AccessProperties;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.Problems;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The first thing every request meets. Sets the headers of every answer, refuses hosts that are not ours, and refuses
 * unsafe requests with a cookie that another site could have made: they need a JSON content type and the browser's own
 * word that they come from here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EdgeFilter implements WebFilter {

    private static final String PORTAL = "/api/portal/";
    private static final String ACTUATOR = "/actuator/";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Set<String> hosts = new HashSet<>();
    private final String origin;

    EdgeFilter(AccessProperties properties, PortalUrls urls) {
        hosts.add(properties.publicUrl().getHost().toLowerCase(Locale.ROOT));
        hosts.addAll(properties.internalHosts());
        origin = urls.origin();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        ResponseHeaders.secure(exchange);
        if (!isKnownHost(request)) {
            return Problems.refuse(ProblemCode.MISDIRECTED_REQUEST);
        }
        if (hasNul(request)) {
            return Problems.refuse(ProblemCode.INVALID_REQUEST);
        }
        if (needsOurOrigin(request) && !(isJson(request) && isFromHere(request))) {
            return Problems.refuse(ProblemCode.CROSS_SITE_REQUEST);
        }
        return chain.filter(exchange);
    }

    /** Probes of an orchestrator address the server by its number. */
    private boolean isKnownHost(ServerHttpRequest request) {
        @Nullable String host = request.getURI().getHost();
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT))
                || request.getPath().value().startsWith(ACTUATOR);
    }

    /** U+0000 in an address means nothing, and PostgreSQL cannot hold it. */
    private static boolean hasNul(ServerHttpRequest request) {
        return request.getURI().toString().contains("%00");
    }

    private static boolean needsOurOrigin(ServerHttpRequest request) {
        return request.getPath().value().startsWith(PORTAL) && !SAFE.contains(request.getMethod());
    }

    private static boolean isJson(ServerHttpRequest request) {
        String type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    private boolean isFromHere(ServerHttpRequest request) {
        String site = request.getHeaders().getFirst("Sec-Fetch-Site");
        return site != null
                ? site.equals("same-origin")
                : origin.equals(request.getHeaders().getOrigin());
    }
}
