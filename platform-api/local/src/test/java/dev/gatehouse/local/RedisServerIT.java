package dev.gatehouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class RedisServerIT {

    private final RedisServer redis = LocalServices.shared().redis();

    @Test
    void answersAndRunsScripts() {
        try (RedisClient client = RedisClient.create(redis.host(), redis.port())) {
            assertThat(client.ping()).isEqualTo("PONG");
            assertThat(client.eval("return redis.call('INCRBY', KEYS[1], ARGV[1])", 1, "{org}:count", "42"))
                    .isEqualTo(42L);
        }
    }
}
