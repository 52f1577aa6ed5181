package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts in Redis, so that nodes share what is left. */
@Component
public class Limiter {

    private static final RedisScript LIMIT = RedisScript.load("limit");

    private final RedisScripts redis;

    Limiter(RedisScripts redis) {
        this.redis = redis;
    }

    /** Takes one use for an IP address; {@code rate-limited} when none is left. */
    public Mono<Void> takeForIp(OrganizationId organization, RateLimit limit, Visitor visitor) {
        List<String> keys = List.of(RedisKeys.perIp(organization, limit, visitor.address()));
        return redis.run(LIMIT, keys, uses(limit), window(limit)).flatMap(Limiter::unlessExhausted);
    }

    static String uses(RateLimit limit) {
        return Integer.toString(limit.uses());
    }

    static String window(RateLimit limit) {
        return Long.toString(limit.window().toSeconds());
    }

    static Mono<Void> unlessExhausted(List<Object> answer) {
        long wait = (Long) answer.getFirst();
        return wait == 0 ? Mono.empty() : Mono.error(() -> ProblemException.retryAfter(ProblemCode.RATE_LIMITED, wait));
    }
}
