package dev.gatehouse.platform.kernel;

import dev.gatehouse.contract.problem.ProblemCode;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Turns absence into a refusal, lazily. */
public final class Problems {

    private Problems() {}

    /** {@code transform} for a use case that needs the thing: empty becomes {@code not-found}. */
    public static <T> Function<Mono<T>, Mono<T>> orNotFound() {
        return orRefuse(ProblemCode.NOT_FOUND);
    }

    /** {@code transform} that turns empty into the given refusal. */
    public static <T> Function<Mono<T>, Mono<T>> orRefuse(ProblemCode code) {
        return found -> found.switchIfEmpty(refuse(code));
    }

    /** A refusal, made when it is asked for. */
    public static <T> Mono<T> refuse(ProblemCode code) {
        return Mono.error(() -> ProblemException.of(code));
    }
}
