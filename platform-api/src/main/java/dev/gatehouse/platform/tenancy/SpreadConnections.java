package dev.gatehouse.platform.tenancy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/**
 * Opens connections on the event loops in turn. Left to itself the driver puts all of them on one of two loops, because
 * it asks their group twice for each connection.
 */
final class SpreadConnections implements ConnectionFactory {

    private final List<ConnectionFactory> drivers;
    private final AtomicInteger turn = new AtomicInteger();

    SpreadConnections(List<ConnectionFactory> drivers) {
        this.drivers = drivers;
    }

    @Override
    public Mono<Connection> create() {
        return Mono.defer(() -> Mono.from(drivers.get(Math.floorMod(turn.getAndIncrement(), drivers.size()))
                .create()));
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return drivers.getFirst().getMetadata();
    }
}
