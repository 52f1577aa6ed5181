package dev.gatehouse.platform.edge.idempotency;

import dev.gatehouse.platform.access.Principal;
import dev.gatehouse.platform.kernel.ProblemException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header) of unsafe requests, behind the security
 * chains, so that it knows who asks. Nobody is known at the doors, where codes and links can be used once anyway.
 */
@Component
@Order(0)
class IdempotencyFilter implements WebFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Set<HttpMethod> UNSAFE =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        @Nullable String key = exchange.getRequest().getHeaders().getFirst(KEY);
        if (key == null || !UNSAFE.contains(exchange.getRequest().getMethod())) {
            return chain.filter(exchange);
        }
        if (!SHAPE.matcher(key).matches()) {
            return Mono.error(ProblemException.field("/" + KEY, "key", "needs 1 to 255 visible ASCII characters"));
        }
        return principal()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(known -> known.map(caller -> keyed(exchange, chain, caller, key))
                        .orElseGet(() -> chain.filter(exchange)));
    }

    private static Mono<Principal> principal() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(security -> security.getAuthentication())
                .mapNotNull(authentication -> authentication.getPrincipal())
                .ofType(Principal.class);
    }

    private static Mono<Void> keyed(ServerWebExchange exchange, WebFilterChain chain, Principal caller, String key) {
        KeyedRequest keyed = new KeyedRequest(caller, key, exchange.getRequest());
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(() -> {
                    if (keyed.isRepeated()) {
                        exchange.getResponse().getHeaders().set(REPLAYED, "true");
                    }
                }));
        ServerHttpRequest read = new ReadAlong(exchange.getRequest(), keyed);
        return chain.filter(exchange.mutate().request(read).build())
                .contextWrite(context -> context.put(KeyedRequest.class, keyed));
    }

    /** Shows the body to the key while it is being read; nothing is held back. */
    private static final class ReadAlong extends ServerHttpRequestDecorator {

        private final KeyedRequest keyed;

        ReadAlong(ServerHttpRequest request, KeyedRequest keyed) {
            super(request);
            this.keyed = keyed;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody().doOnNext(keyed::read);
        }
    }
}
