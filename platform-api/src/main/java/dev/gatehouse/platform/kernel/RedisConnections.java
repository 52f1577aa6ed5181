package dev.gatehouse.platform.kernel;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import org.springframework.beans.factory.DisposableBean;

/** The connections of a node to Redis: a shared one on each event loop, and one that listens. */
public class RedisConnections implements DisposableBean {

    private final PerLoop<RedisClient> clients;
    private final PerLoop<StatefulRedisConnection<String, String>> connections;

    RedisConnections(PerLoop<RedisClient> clients) {
        this.clients = clients;
        this.connections = clients.map(RedisClient::connect);
    }

    /** The connection on the caller's event loop. */
    public StatefulRedisConnection<String, String> mine() {
        return connections.mine();
    }

    /** A new connection that listens to channels; its caller closes it. */
    public StatefulRedisPubSubConnection<String, String> listen() {
        return clients.all().getFirst().connectPubSub();
    }

    @Override
    public void destroy() {
        clients.all().forEach(RedisClient::shutdown);
    }
}
