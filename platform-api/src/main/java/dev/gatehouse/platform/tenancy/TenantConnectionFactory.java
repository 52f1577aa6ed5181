package dev.gatehouse.platform.tenancy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Makes connections that bind their tenant; stands below the pool, which has to know of every transaction. */
record TenantConnectionFactory(ConnectionFactory driver) implements ConnectionFactory {

    @Override
    public Publisher<? extends Connection> create() {
        return Mono.from(driver.create()).map(TenantConnection::new);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return driver.getMetadata();
    }
}
