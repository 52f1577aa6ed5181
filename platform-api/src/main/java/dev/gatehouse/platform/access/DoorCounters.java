package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.RedisScript;
import dev.gatehouse.platform.kernel.RedisScripts;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an address has used up at the door of its firm; looking at it uses nothing. */
@Component
public class DoorCounters {

    private static final RedisScript READ = RedisScript.load("counters-read");

    private final RedisScripts redis;

    DoorCounters(RedisScripts redis) {
        this.redis = redis;
    }

    /**
     * A counter.
     *
     * @param until when it begins anew
     */
    public record Used(int count, int limit, Instant until) {

        public boolean isExhausted() {
            return count >= limit;
        }
    }

    /** Mails asked for and wrong codes handed in. */
    public record OfAddress(Used mails, Used failures) {}

    public Mono<OfAddress> of(OrganizationId organization, String address) {
        List<String> keys = List.of(
                RedisKeys.counter(organization, RateLimit.CODE_PER_ADDRESS, address, Visitor.NOBODY),
                RedisKeys.failures(organization, address));
        return redis.run(READ, keys)
                .map(found -> new OfAddress(
                        used(found, 0, RateLimit.CODE_PER_ADDRESS.uses()), used(found, 2, RateLimit.TRIES_PER_DAY)));
    }

    private static Used used(List<Object> found, int at, int limit) {
        Instant until = Clock.now().plusSeconds((Long) found.get(at + 1));
        return new Used((int) (long) (Long) found.get(at), limit, until);
    }
}
