package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.ProviderHealth;
import dev.gatehouse.contract.operator.ProviderState;
import dev.gatehouse.contract.operator.QueueHealth;
import dev.gatehouse.contract.operator.ServiceHealthResponse;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.work.WorkHealth;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks what the service rests on, each for at most two seconds; one that does not answer never hides the others. */
@Component
class ServiceHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final WorkHealth work;
    private final Limiter limiter;
    private final CircuitBreakerRegistry breakers;

    ServiceHealth(WorkHealth work, Limiter limiter, CircuitBreakerRegistry breakers) {
        this.work = work;
        this.limiter = limiter;
        this.breakers = breakers;
    }

    Mono<ServiceHealthResponse> look() {
        Mono<Optional<List<QueueHealth>>> queues = answer(work.queues());
        Mono<Optional<Boolean>> redis = answer(limiter.answers().thenReturn(true));
        return Mono.zip(queues, redis, this::health);
    }

    private static <T> Mono<Optional<T>> answer(Mono<T> asked) {
        return asked.timeout(PATIENCE)
                .map(Optional::of)
                .onErrorResume(Exception.class, silent -> Mono.just(Optional.empty()));
    }

    private ServiceHealthResponse health(Optional<List<QueueHealth>> queues, Optional<Boolean> redis) {
        Stream<ProviderHealth> asked =
                Stream.of(provider("database", queues.isPresent()), provider("redis", redis.isPresent()));
        Stream<ProviderHealth> watched = breakers.getAllCircuitBreakers().stream()
                .map(breaker -> new ProviderHealth(breaker.getName(), state(breaker)))
                .sorted((one, other) -> one.name().compareTo(other.name()));
        return new ServiceHealthResponse(Stream.concat(asked, watched).toList(), queues.orElse(List.of()));
    }

    private static ProviderHealth provider(String name, boolean answers) {
        return new ProviderHealth(name, answers ? ProviderState.UP : ProviderState.DOWN);
    }

    private static ProviderState state(CircuitBreaker breaker) {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> ProviderState.DOWN;
            case HALF_OPEN -> ProviderState.RECOVERING;
            default -> ProviderState.UP;
        };
    }
}
