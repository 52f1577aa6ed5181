package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Takes one use for the network of a visitor; {@code rate-limited} when none is left. */
    public Mono<Void> takeForNetwork(OrganizationId organization, RateLimit limit, Visitor visitor) {
        List<String> keys = List.of(RedisKeys.counter(organization, limit, "", visitor));
        return redis.run(LIMIT, keys, amounts(List.of(limit)).toArray(String[]::new))
                .flatMap(Limiter::unlessExhausted);
    }

    /** Takes one use of somebody who is signed in; {@code rate-limited} when none is left. */
    public Mono<Void> takeForContact(OrganizationId organization, RateLimit limit, UUID contact) {
        List<String> keys = List.of(RedisKeys.counter(organization, limit, contact));
        return redis.run(LIMIT, keys, amounts(List.of(limit)).toArray(String[]::new))
                .flatMap(Limiter::unlessExhausted);
    }

    /** Completes when Redis answers; the key is nobody's. */
    public Mono<Void> answers() {
        return redis.delete("{" + OrganizationId.SERVICE + "}:nothing");
    }

    /** The counters of limits; an address counts only where the limit is about addresses. */
    static Stream<String> counters(
            OrganizationId organization, List<RateLimit> limits, String address, Visitor visitor) {
        return limits.stream().map(limit -> RedisKeys.counter(organization, limit, address, visitor));
    }

    /** Takes one use of a firm; {@code rate-limited} when none is left. */
    public Mono<Void> takeForOrganization(OrganizationId organization, RateLimit limit) {
        return takeForNetwork(organization, limit, Visitor.NOBODY);
    }

    /** Uses and window of each limit, as the scripts read them. */
    static Stream<String> amounts(List<RateLimit> limits) {
        return limits.stream()
                .flatMap(limit -> Stream.of(
                        Integer.toString(limit.uses()),
                        Long.toString(limit.window().toSeconds())));
    }

    private static Mono<Void> unlessExhausted(List<Object> answer) {
        long wait = (Long) answer.getFirst();
        return wait == 0 ? Mono.empty() : Mono.error(() -> ProblemException.retryAfter(ProblemCode.RATE_LIMITED, wait));
    }
}
