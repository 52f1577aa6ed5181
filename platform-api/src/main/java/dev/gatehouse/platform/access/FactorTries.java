package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts tries with second factors: first the count, then the comparison, on all nodes together. */
@Component
public class FactorTries {

    private static final RedisScript TRY = RedisScript.load("factor-try");
    private static final RedisScript RIGHT = RedisScript.load("factor-right");
    private static final List<RateLimit> LIMITS =
            List.of(RateLimit.FACTOR_PER_PERSON, RateLimit.FACTOR_PER_PERSON_A_DAY);
    private static final long ADMITTED = 1;
    private static final long LOCKED = 2;

    private final RedisScripts redis;

    FactorTries(RedisScripts redis) {
        this.redis = redis;
    }

    /** Completes when this try may be compared; it counts as wrong until {@link #right} says otherwise. */
    public Mono<Void> admit(UUID owner, Optional<String> pending) {
        String[] arguments = Stream.concat(
                        Limiter.amounts(LIMITS), Stream.of(Integer.toString(RateLimit.TRIES_PER_SIGN_IN)))
                .toArray(String[]::new);
        return redis.run(TRY, keys(owner, pending), arguments).flatMap(FactorTries::unlessRefused);
    }

    /** Gives the try back; {@code sign-in-expired} when another one has gone on with the same sign-in. */
    public Mono<Void> right(UUID owner, Optional<String> pending) {
        return redis.run(RIGHT, keys(owner, pending))
                .flatMap(answer -> (Long) answer.getFirst() == ADMITTED
                        ? Mono.empty()
                        : Problems.refuse(ProblemCode.SIGN_IN_EXPIRED));
    }

    private static List<String> keys(UUID owner, Optional<String> pending) {
        Stream<String> counters = LIMITS.stream()
                .map(limit -> RedisKeys.counter(OrganizationId.SERVICE, limit, owner.toString(), Visitor.NOBODY));
        return Stream.concat(counters, pending.stream().map(RedisKeys::pending)).toList();
    }

    private static Mono<Void> unlessRefused(List<Object> answer) {
        long outcome = (Long) answer.getFirst();
        if (outcome == LOCKED) {
            return Mono.error(() -> ProblemException.retryAfter(ProblemCode.RATE_LIMITED, (Long) answer.get(1)));
        }
        return outcome == ADMITTED ? Mono.empty() : Problems.refuse(ProblemCode.SIGN_IN_EXPIRED);
    }
}
