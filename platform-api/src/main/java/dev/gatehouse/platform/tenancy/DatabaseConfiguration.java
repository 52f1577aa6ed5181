package dev.gatehouse.platform.tenancy;

import dev.gatehouse.platform.kernel.EventLoops;
import io.netty.channel.EventLoop;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ValidationDepth;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * The pools: transactions of firms, hot reads (one on each event loop), and the worker's claims. Built by hand, because
 * defaults halve the speed.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int WORKER_CONNECTIONS = 2;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Duration LIFE = Duration.ofMinutes(30);

    @Bean(destroyMethod = "dispose")
    ConnectionPool transactionPool(DatabaseProperties properties, EventLoops loops) {
        ConnectionFactory driver = spread(properties, properties.app(), loops);
        return pool("transactions", new TenantConnectionFactory(driver), properties.transactions());
    }

    @Bean(destroyMethod = "dispose")
    ConnectionPool workerPool(DatabaseProperties properties, EventLoops loops) {
        return pool("worker", spread(properties, properties.worker(), loops), WORKER_CONNECTIONS);
    }

    @Bean
    TransactionGate transactionGate(DatabaseProperties properties) {
        return gate(properties, properties.transactions());
    }

    @Bean
    TenantTransactions tenantTransactions(
            TransactionGate transactionGate, ConnectionPool transactionPool, DatabaseProperties properties) {
        return new TenantTransactions(
                transactionGate, new TenantTransactionManager(transactionPool), properties.deadline());
    }

    @Bean
    HotReads hotReads(DatabaseProperties properties, EventLoops loops, Vertx vertx) {
        int connections = properties.readsPerLoop();
        var patience = new PipelinedConnections.Patience(CONNECT, properties.deadline());
        return new HotReads(loops.each(loop -> new HotReads.Lane(
                new PipelinedConnections(contextOf(vertx, loop), pipelined(properties), patience, connections),
                gate(properties, connections * properties.callsPerConnection()))));
    }

    /** Only for the client of the hot reads, which runs on the node's own event loops. */
    @Bean
    Vertx vertx() {
        return Vertx.vertx(new VertxOptions()
                .setPreferNativeTransport(true)
                .setEventLoopPoolSize(1)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
    }

    private static ContextInternal contextOf(Vertx vertx, EventLoop loop) {
        return ((VertxInternal) vertx).contextBuilder().withEventLoop(loop).build();
    }

    private static PgConnectOptions pipelined(DatabaseProperties properties) {
        return new PgConnectOptions()
                .setHost(properties.host())
                .setPort(properties.port())
                .setDatabase(properties.name())
                .setUser(properties.app().username())
                .setPassword(properties.app().password())
                .addProperty("application_name", "gatehouse")
                .setCachePreparedStatements(true)
                .setPipeliningLimit(properties.callsPerConnection());
    }

    @Bean
    TenantSql tenantSql(ConnectionPool transactionPool) {
        return new TenantSql(client(transactionPool));
    }

    @Bean
    SystemScope systemScope(ConnectionPool workerPool) {
        return new SystemScope(client(workerPool));
    }

    private static DatabaseClient client(ConnectionFactory pool) {
        return DatabaseClient.builder()
                .connectionFactory(pool)
                .namedParameters(false)
                .build();
    }

    private static TransactionGate gate(DatabaseProperties properties, int connections) {
        return new TransactionGate(connections, properties.queue(), properties.patience(), properties.deadline());
    }

    private static ConnectionFactory spread(
            DatabaseProperties properties, DatabaseProperties.Role role, EventLoops loops) {
        return new SpreadConnections(
                loops.each(loop -> driver(properties, role, loop)).all());
    }

    private static ConnectionFactory driver(
            DatabaseProperties properties, DatabaseProperties.Role role, EventLoop loop) {
        return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(properties.host())
                .port(properties.port())
                .database(properties.name())
                .username(role.username())
                .password(role.password())
                .applicationName("gatehouse")
                .connectTimeout(CONNECT)
                .forceBinary(true)
                .loopResources(EventLoops.only(loop))
                .build());
    }

    private static ConnectionPool pool(String name, ConnectionFactory driver, int size) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(driver)
                .name(name)
                .initialSize(0)
                .minIdle(0)
                .maxSize(size)
                .acquireRetry(0)
                .maxAcquireTime(CONNECT)
                .maxCreateConnectionTime(CONNECT)
                .maxValidationTime(Duration.ofSeconds(1))
                .maxIdleTime(IDLE)
                .maxLifeTime(LIFE)
                .validationDepth(ValidationDepth.LOCAL)
                .build());
    }
}
