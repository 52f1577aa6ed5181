package dev.gatehouse.acceptance.bench.peer;

import dev.gatehouse.acceptance.bench.stack.SessionForm;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Peer B: each step its own call to Redis. */
@Component
@ConditionalOnProperty(name = "bench.peer", havingValue = "B")
class SeparateCalls implements SessionCheck {

    private final StringRedisTemplate redis;
    private final HashOperations<String, String, String> hashes;

    SeparateCalls(StringRedisTemplate redis) {
        this.redis = redis;
        this.hashes = redis.opsForHash();
    }

    @Override
    public Optional<Contact> use(UUID organization, String secret) {
        String key = SessionForm.plainKey(organization, secret);
        Map<String, String> session = hashes.entries(key);
        Instant now = Instant.now();
        if (session.isEmpty() || isOver(session, now) || isOverLimit(key, now)) {
            return Optional.empty();
        }
        hashes.put(key, "used", Long.toString(now.getEpochSecond()));
        redis.expire(key, IDLE);
        return Optional.of(Contact.of(organization, session));
    }

    private static boolean isOver(Map<String, String> session, Instant now) {
        return now.getEpochSecond() >= Long.parseLong(session.getOrDefault("end", "0"));
    }

    private boolean isOverLimit(String key, Instant now) {
        String counter = key + ":" + now.getEpochSecond() / 60;
        Long count = redis.opsForValue().increment(counter);
        if (count == 1) {
            redis.expire(counter, Duration.ofMinutes(1));
        }
        return count > REQUESTS_A_MINUTE;
    }
}
