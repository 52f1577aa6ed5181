package dev.gatehouse.platform.edge;

import dev.gatehouse.contract.problem.ProblemResponse;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers errors that no controller saw: of filters, of security, of unknown paths. */
@Component
@Order(-2)
class ProblemWriter implements ErrorWebExceptionHandler, ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private final ProblemTranslation translation;
    private final JsonMapper json;

    ProblemWriter(ProblemTranslation translation, JsonMapper json) {
        this.translation = translation;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        return exchange.getResponse().isCommitted() ? Mono.error(error) : write(exchange, error);
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException error) {
        return write(exchange, error);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException error) {
        return write(exchange, error);
    }

    private Mono<Void> write(ServerWebExchange exchange, Throwable error) {
        ProblemResponse problem = translation.translate(error, exchange);
        ServerHttpResponse response = exchange.getResponse();
        ResponseHeaders.secure(exchange);
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        retryAfter(response.getHeaders(), problem);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }

    static void retryAfter(HttpHeaders headers, ProblemResponse problem) {
        if (problem.retryAfter() != null) {
            headers.set(HttpHeaders.RETRY_AFTER, problem.retryAfter().toString());
        }
    }
}
