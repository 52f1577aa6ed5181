package dev.gatehouse.platform.work;

import dev.gatehouse.platform.kernel.RedisConnections;
import io.lettuce.core.RedisException;
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

    private final RedisConnections connections;
    private final StatefulRedisPubSubConnection<String, String> subscription;

    WorkSignal(RedisConnections connections) {
        this.connections = connections;
        this.subscription = connections.listen();
    }

    Mono<Void> wake() {
        return Mono.fromCompletionStage(() -> connections.mine().async().publish(CHANNEL, ""))
                .then()
                .onErrorComplete(RedisException.class);
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
