package dev.gatehouse.platform.testing;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;

/** Looks into the Redis of the tests and turns its clock, beside the server. */
public final class RedisProbe {

    private static final StatefulRedisConnection<String, String> CONNECTION =
            RedisClient.create(Platform.services().redis().uri().toString()).connect();

    private RedisProbe() {}

    public static RedisCommands<String, String> commands() {
        return CONNECTION.sync();
    }

    /** Seconds since 1970, as Redis counts them. */
    public static long now() {
        return Long.parseLong(commands().time().getFirst());
    }
}
