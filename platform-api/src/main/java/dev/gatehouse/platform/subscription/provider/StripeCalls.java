package dev.gatehouse.platform.subscription.provider;

import dev.gatehouse.billing.ProviderUnavailableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls of Stripe's HTTP API: forms in, JSON out. Each try has its time, what fails in passing is tried twice more
 * under the same key, and a provider that is down is left alone for a while.
 */
class StripeCalls {

    /** The shapes that this code was written for, whatever the account's default is. */
    private static final String VERSION = "2025-03-31.basil";

    private static final int TRIES_MORE = 2;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TOO_MANY = 429;
    private static final int CONFLICT = 409;

    private final WebClient client;
    private final TimeLimiter limiter;
    private final CircuitBreaker breaker;
    private final JsonMapper json = JsonMapper.shared();

    StripeCalls(StripeProperties properties, TimeLimiter limiter, CircuitBreaker breaker) {
        this.client = WebClient.builder()
                .baseUrl(properties.apiUrl().toString())
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + properties.secretKey())
                .defaultHeader("Stripe-Version", VERSION)
                .build();
        this.limiter = limiter;
        this.breaker = breaker;
    }

    Mono<JsonNode> post(String path, Map<String, String> form, String idempotencyKey) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.setAll(form);
        return guarded(client.post()
                .uri(path)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData(fields))
                .exchangeToMono(this::read));
    }

    Mono<JsonNode> get(String path, Map<String, String> query) {
        return guarded(client.get()
                .uri(uri -> {
                    uri.path(path);
                    query.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
                    return uri.build(query);
                })
                .exchangeToMono(this::read));
    }

    private Mono<JsonNode> read(ClientResponse answer) {
        int status = answer.statusCode().value();
        if (answer.statusCode().is2xxSuccessful()) {
            return answer.bodyToMono(byte[].class).map(json::readTree);
        }
        boolean passing = status >= 500 || status == TOO_MANY || status == CONFLICT;
        return answer.releaseBody()
                .then(Mono.error(() -> passing
                        ? new PassingException("Stripe answered " + status)
                        : new ProviderUnavailableException("Stripe refused with " + status)));
    }

    private Mono<JsonNode> guarded(Mono<JsonNode> call) {
        return call.transformDeferred(TimeLimiterOperator.of(limiter))
                .onErrorMap(WebClientRequestException.class, silence -> new PassingException("Stripe is silent"))
                .onErrorMap(TimeoutException.class, late -> new PassingException("Stripe took too long"))
                .retryWhen(Retry.backoff(TRIES_MORE, PAUSE)
                        .filter(PassingException.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(PassingException.class, PassingException::given)
                .onErrorMap(
                        CallNotPermittedException.class,
                        open -> new ProviderUnavailableException("Stripe is left alone for a while"));
    }
}
