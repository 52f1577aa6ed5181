package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Finds the principal of a request in one trip and binds its firm. Without a good session the request stays anonymous.
 */
final class SessionFilter implements WebFilter {

    private final Class<? extends Principal> audience;
    private final Function<ServerWebExchange, Mono<Principal>> principal;

    SessionFilter(Class<? extends Principal> audience, Function<ServerWebExchange, Mono<Principal>> principal) {
        this.audience = audience;
        this.principal = principal;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return principal
                .apply(exchange)
                .flatMap(this::ofAudience)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(found ->
                        found.map(caller -> proceed(exchange, chain, caller)).orElseGet(() -> chain.filter(exchange)));
    }

    private Mono<Principal> ofAudience(Principal principal) {
        return audience.isInstance(principal) ? Mono.just(principal) : Problems.refuse(ProblemCode.FORBIDDEN);
    }

    private static Mono<Void> proceed(ServerWebExchange exchange, WebFilterChain chain, Principal principal) {
        Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        return chain.filter(exchange)
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(authentication))
                .contextWrite(Tenant.bind(principal.organization()));
    }
}
