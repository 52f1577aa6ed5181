package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a browser has been handed and has yet to answer: a challenge for a passkey, the key of a new app. One a holder.
 */
@Component
public class Ceremonies {

    /** How long an answer may take. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final RedisScript PUT = RedisScript.load("ceremony-put");
    private static final RedisScript READ = RedisScript.load("ceremony-read");

    private final RedisScripts redis;

    Ceremonies(RedisScripts redis) {
        this.redis = redis;
    }

    /** Keeps it for whoever holds this secret. */
    public Mono<Void> put(String holder, String what) {
        return redis.run(PUT, List.of(RedisKeys.ceremony(holder)), what, Long.toString(LIFE.toSeconds()))
                .then();
    }

    /** Reads it and leaves it for another try; empty when it is over. */
    public Mono<String> read(String holder) {
        return read(holder, "0");
    }

    /** Uses it up: exactly one caller gets it. */
    public Mono<String> take(String holder) {
        return read(holder, "1");
    }

    private Mono<String> read(String holder, String usesUp) {
        return redis.run(READ, List.of(RedisKeys.ceremony(holder)), usesUp)
                .flatMap(answer -> answer.isEmpty() ? Mono.empty() : Mono.just((String) answer.getFirst()));
    }
}
