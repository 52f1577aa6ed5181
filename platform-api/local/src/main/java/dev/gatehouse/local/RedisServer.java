package dev.gatehouse.local;

import java.net.URI;

/** The address of a running Redis without a password. */
public final class RedisServer implements AutoCloseable {

    private final String host;
    private final int port;
    private final ServerLifetime lifetime;

    RedisServer(String host, int port, ServerLifetime lifetime) {
        this.host = host;
        this.port = port;
        this.lifetime = lifetime;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public URI uri() {
        return URI.create("redis://" + host + ":" + port);
    }

    @Override
    public void close() {
        lifetime.stop();
    }
}
