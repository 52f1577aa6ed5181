package dev.gatehouse.platform.kernel;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A pipelined connection to Redis on each event loop; they fail fast while it is down. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

    private static final Duration COMMAND_TIMEOUT = Duration.ofSeconds(1);
    private static final int QUEUE = 10_000;

    @ConfigurationProperties("gatehouse.redis")
    record RedisProperties(String url) {}

    /** What the connections of all loops share: timers and the little that Lettuce does beside its connections. */
    @Bean(destroyMethod = "shutdown")
    ClientResources redisResources() {
        return ClientResources.create();
    }

    @Bean
    RedisConnections redisConnections(RedisProperties properties, ClientResources redisResources, EventLoops loops) {
        return new RedisConnections(loops.each(loop -> {
            ClientResources resources = redisResources
                    .mutate()
                    .eventLoopGroupProvider(new RedisLoop(loop))
                    .build();
            return client(resources, properties);
        }));
    }

    private static RedisClient client(ClientResources resources, RedisProperties properties) {
        RedisClient client = RedisClient.create(resources, RedisURI.create(properties.url()));
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(QUEUE)
                .publishOnScheduler(false)
                .socketOptions(
                        SocketOptions.builder().connectTimeout(COMMAND_TIMEOUT).build())
                .timeoutOptions(TimeoutOptions.enabled(COMMAND_TIMEOUT))
                .build());
        return client;
    }
}
