package dev.gatehouse.platform.kernel;

import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Short messages to all nodes through Redis. One that is lost must cost freshness only, never correctness. */
@Component
public class Signals implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Signals.class);

    private final RedisConnections connections;
    private final StatefulRedisPubSubConnection<String, String> subscription;

    Signals(RedisConnections connections) {
        this.connections = connections;
        this.subscription = connections.listen();
    }

    /** Tells all nodes, this one included. Without Redis nobody is told. */
    public Mono<Void> send(String channel, String message) {
        return Mono.fromCompletionStage(() -> publish(channel, message)).then().onErrorComplete(RedisException.class);
    }

    /** The same without waiting: the caller's answer does not depend on who hears it. */
    public void post(String channel, String message) {
        try {
            publish(channel, message);
        } catch (RedisException nobodyIsTold) {
            log.debug("Nobody was told on {}", channel, nobodyIsTold);
        }
    }

    private RedisFuture<Long> publish(String channel, String message) {
        return connections.mine().async().publish(channel, message);
    }

    /** Calls a listener for each message of a channel, on a thread of the connection: it must not wait. */
    public void listen(String channel, Consumer<String> listener) {
        subscription.addListener(new RedisPubSubAdapter<>() {
            @Override
            public void message(String from, String message) {
                if (from.equals(channel)) {
                    listener.accept(message);
                }
            }
        });
        subscription.async().subscribe(channel);
    }

    @Override
    public void destroy() {
        subscription.close();
    }
}
