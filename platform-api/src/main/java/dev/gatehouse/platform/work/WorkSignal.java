package dev.gatehouse.platform.work;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.pubsub.api.reactive.ChannelMessage;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Wakes the workers of all nodes. A wake that is lost costs a second, not the work: the relay also polls. */
@Component
class WorkSignal implements DisposableBean {

    private static final String CHANNEL = "gatehouse:work";

    private final RedisReactiveCommands<String, String> redis;
    private final StatefulRedisPubSubConnection<String, String> subscription;

    WorkSignal(RedisReactiveCommands<String, String> redis, RedisClient client) {
        this.redis = redis;
        this.subscription = client.connectPubSub();
    }

    Mono<Void> wake() {
        return redis.publish(CHANNEL, "").then().onErrorComplete(RedisException.class);
    }

    Flux<String> wakes() {
        return subscription
                .reactive()
                .subscribe(CHANNEL)
                .thenMany(subscription.reactive().observeChannels())
                .map(ChannelMessage::getMessage);
    }

    @Override
    public void destroy() {
        subscription.close();
    }
}
