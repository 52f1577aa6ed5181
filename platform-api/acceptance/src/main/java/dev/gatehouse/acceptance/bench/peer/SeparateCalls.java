package dev.gatehouse.acceptance.bench.peer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    public Optional<Contact> use(UUID organization, String key) {
        List<String> session = hashes.multiGet(key, List.of("d", "a", "u"));
        long now = Instant.now().getEpochSecond();
        if (session.getFirst() == null || now >= Long.parseLong(session.get(1)) || isOverLimit(key, now)) {
            return Optional.empty();
        }
        hashes.put(key, "u", Long.toString(now));
        redis.expire(key, Duration.ofSeconds(Math.min(IDLE.toSeconds(), Long.parseLong(session.get(1)) - now)));
        return Optional.of(Contact.of(organization, session.getFirst()));
    }

    private boolean isOverLimit(String key, long now) {
        String counter = key + ":" + now / 60;
        Long count = redis.opsForValue().increment(counter);
        if (count == 1) {
            redis.expire(counter, Duration.ofMinutes(1));
        }
        return count > REQUESTS_A_MINUTE;
    }
}
