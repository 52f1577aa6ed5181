package dev.gatehouse.platform.edge.idempotency;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.edge.idempotency.IdempotencyKeyRepository.State;
import dev.gatehouse.platform.edge.idempotency.IdempotencyKeyRepository.Taken;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Detached;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what is asked under one key once. Inside a transaction the key is taken, the work done and the answer kept all
 * together or not at all. A use case that has several transactions takes the key in one of its own, and works to its
 * end even when the caller hangs up; should it die half way, its claim runs out and a repeated request begins afresh.
 */
@Component
class RepeatedRequests {

    /** Longer than any request may take: a few transactions and calls, each with its own deadline. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final long RETRY_SECONDS = 1;

    private final IdempotencyKeyRepository keys;
    private final TenantTransactions transactions;
    private final JsonMapper json;

    RepeatedRequests(IdempotencyKeyRepository keys, TenantTransactions transactions, JsonMapper json) {
        this.keys = keys;
        this.transactions = transactions;
        // The release before, or after, may have kept it.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /**
     * Work that has no transaction around it.
     *
     * @param operation what the key belongs to: the same key may be used with another
     * @param answer type of the answer
     */
    <T> Mono<T> onceAlone(String operation, Type answer, Mono<T> work) {
        return keyed(
                request -> {
                    Mono<T> released = perform(request, operation, work)
                            .onErrorResume(error -> transactions
                                    .write(keys.release(request, operation))
                                    .then(Mono.error(error)));
                    return Detached.from(once(request, operation, answer, released));
                },
                work);
    }

    /** Work inside a transaction, which takes back what it did to the key too. */
    <T> Mono<T> onceInside(String operation, Type answer, Mono<T> work) {
        return keyed(request -> once(request, operation, answer, perform(request, operation, work)), work);
    }

    private interface Keyed<T> {
        Mono<T> apply(KeyedRequest request);
    }

    /** Use cases inside a use case belong to it. */
    private static <T> Mono<T> keyed(Keyed<T> under, Mono<T> otherwise) {
        return Mono.deferContextual(context -> context.<KeyedRequest>getOrEmpty(KeyedRequest.class)
                .map(request -> under.apply(request).contextWrite(inner -> inner.delete(KeyedRequest.class)))
                .orElse(otherwise));
    }

    private <T> Mono<T> once(KeyedRequest request, String operation, Type answer, Mono<T> work) {
        return transactions
                .write(keys.take(request, operation, LEASE))
                .flatMap(taken -> taken.state() == State.TAKEN ? work : repeat(request, taken, answer));
    }

    private <T> Mono<T> repeat(KeyedRequest request, Taken taken, Type answer) {
        return switch (taken.state()) {
            case DONE -> {
                request.markRepeated();
                yield open(request, taken.answer(), answer);
            }
            case OTHER -> Problems.refuse(ProblemCode.IDEMPOTENCY_KEY_REUSED);
            case RUNNING, TAKEN ->
                Mono.error(ProblemException.retryAfter(ProblemCode.REQUEST_IN_PROGRESS, RETRY_SECONDS));
        };
    }

    private <T> Mono<T> perform(KeyedRequest request, String operation, Mono<T> work) {
        return work.map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .delayUntil(done -> transactions.write(keys.keep(
                        request,
                        operation,
                        done.map(answer -> close(request, answer)).orElse(null))))
                .flatMap(Mono::justOrEmpty);
    }

    private byte[] close(KeyedRequest request, Object answer) {
        return request.seal().close(request.id(), json.writeValueAsBytes(answer));
    }

    private <T> Mono<T> open(KeyedRequest request, byte @Nullable [] answer, Type type) {
        return answer == null
                ? Mono.empty()
                : Mono.fromCallable(
                        () -> json.readValue(request.seal().open(request.id(), answer), json.constructType(type)));
    }
}
