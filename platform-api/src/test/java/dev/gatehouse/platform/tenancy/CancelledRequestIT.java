package dev.gatehouse.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.JdbcTarget;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Contact;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.HangUps;
import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.TcpProxy;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * Clients hang up while transactions begin. Every answer of PostgreSQL is made late, so that hang-ups within a few
 * milliseconds meet the begin, the statement and the commit. Probes borrow connections from the same pool and look
 * whether a former borrower left a tenant or a transaction on them.
 */
class CancelledRequestIT {

    private static final Duration LATE = Duration.ofMillis(2);
    private static final int CONNECTIONS = 4;
    private static final int HANG_UPS = 2_000;
    private static final int LEAST_PROBES = 150;
    private static final int MOST_STORMS = 10;

    @Test
    @Requirement({"S-03", "S-06"})
    void hangUpsLeaveNoTenantNoTransactionAndNoLostConnection() throws IOException {
        JdbcTarget database = Platform.freshDatabase();
        try (TcpProxy proxy = TcpProxy.to(database.host(), database.port(), LATE);
                Platform node = Platform.start(
                        database,
                        "gatehouse.database.port=" + proxy.port(),
                        "gatehouse.database.transactions=" + CONNECTIONS,
                        "gatehouse.database.reads-per-loop=" + CONNECTIONS,
                        "gatehouse.access.requests-per-minute=100000")) {
            Firm firm = node.firm();
            Member maya = firm.owner();
            Contact.Card card = maya.addClient("Otto Berg");
            maya.send(maya.draft(card, "One"), card);
            Contact otto = Contact.open(firm, card.email());
            ConnectionPool pool = transactionPool(node);

            Probes probes = Probes.start(pool);
            HangUps storm = new HangUps(node.url(), HANG_UPS);
            storm.aim("GET", "/api/staff/clients", maya.http(), "");
            storm.aim("GET", otto.path("/checklists/" + otto.engagementId()), otto.http(), "");
            storm.aim("POST", "/api/staff/clients", maya.http(), "{\"id\":\"%s\",\"name\":\"Storm\"}");
            storm.aim("POST", otto.path("/link-redemptions"), otto.http(), "{\"token\":\"" + otto.token() + "\"}");
            storm.run();
            probes.goOnFor(Duration.ofSeconds(2));

            assertThat(probes.count()).isGreaterThan(LEAST_PROBES);
            assertThat(probes.foreignRows()).isZero();
            assertThat(probes.openTransactions()).isZero();
            assertQuietWithinFiveSeconds(pool, database);
            assertThat(maya.http().get("/api/staff/clients").status()).isEqualTo(200);
        }
    }

    /**
     * The check above can fail: the same storm on the usual construction leaks, on a quick machine not at the first
     * blow.
     */
    @Test
    void theSameStormOnAnUngatedTransactionLeaks() throws IOException {
        JdbcTarget database = Platform.freshDatabase();
        try (TcpProxy proxy = TcpProxy.to(database.host(), database.port(), LATE)) {
            ConnectionPool pool = ungatedPool(database, proxy.port());
            DisposableServer server = ungatedServer(pool, firmWithClients(database));
            int leaked = 0;
            for (int storms = 0; leaked == 0 && storms < MOST_STORMS; storms++) {
                Probes probes = Probes.start(pool);
                HangUps storm = new HangUps(URI.create("http://localhost:" + server.port()), HANG_UPS);
                storm.aim("GET", "/", null, "");
                storm.run();
                probes.goOnFor(Duration.ofSeconds(1));
                leaked = probes.foreignRows() + probes.openTransactions() + acquired(pool);
            }
            server.disposeNow();
            pool.dispose();
            assertThat(leaked).isPositive();
        }
    }

    private static ConnectionPool transactionPool(Platform node) {
        return node.bean("transactionPool", ConnectionPool.class);
    }

    private static ConnectionPool ungatedPool(JdbcTarget database, int port) {
        PostgresqlConnectionFactory driver = new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host("localhost")
                .port(port)
                .database(database.database())
                .username("gatehouse_app")
                .password("gatehouse_app")
                .build());
        return new ConnectionPool(ConnectionPoolConfiguration.builder(new TenantConnectionFactory(driver))
                .maxSize(CONNECTIONS)
                .acquireRetry(0)
                .maxAcquireTime(Duration.ofSeconds(2))
                .build());
    }

    private static DisposableServer ungatedServer(ConnectionPool pool, OrganizationId organization) {
        TransactionalOperator operator = TransactionalOperator.create(new R2dbcTransactionManager(pool));
        DatabaseClient client = DatabaseClient.create(pool);
        Mono<Long> count = client.sql("select count(*) from client")
                .map(row -> row.get(0, Long.class))
                .one()
                .as(operator::transactional)
                .contextWrite(Tenant.bind(organization));
        return HttpServer.create()
                .port(0)
                .handle((request, response) -> response.sendString(count.map(String::valueOf)))
                .bindNow();
    }

    private static OrganizationId firmWithClients(JdbcTarget database) {
        UUID id = UUID.randomUUID();
        database.execute(
                "insert into organization (id, slug, name, plan) values ('" + id + "', 'leaky', 'Leaky', 'PLUS')");
        database.execute("insert into client (org_id, id, name) values ('" + id + "', '" + id + "', 'Somebody')");
        return new OrganizationId(id);
    }

    private static void assertQuietWithinFiveSeconds(ConnectionPool pool, JdbcTarget database) {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (System.nanoTime() < end && (acquired(pool) > 0 || idleInTransaction(database) > 0)) {
            Thread.yield();
        }
        assertThat(acquired(pool)).isZero();
        assertThat(idleInTransaction(database)).isZero();
    }

    private static int acquired(ConnectionPool pool) {
        return pool.getMetrics().orElseThrow().acquiredSize();
    }

    private static int idleInTransaction(JdbcTarget database) {
        String sql = "select count(*) from pg_stat_activity where datname = current_database()"
                + " and state like 'idle in transaction%'";
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unscoped looks at connections as the pool hands them out. */
    private static final class Probes {

        private static final String LOOK = "select (select count(*) from client)::int,"
                + " (statement_timestamp() <> transaction_timestamp())::int";

        private final ConnectionPool pool;
        private final AtomicInteger count = new AtomicInteger();
        private final AtomicInteger foreignRows = new AtomicInteger();
        private final AtomicInteger openTransactions = new AtomicInteger();
        private volatile boolean over;
        private final Thread thread = Thread.ofVirtual().unstarted(this::look);

        private Probes(ConnectionPool pool) {
            this.pool = pool;
        }

        static Probes start(ConnectionPool pool) {
            Probes probes = new Probes(pool);
            probes.thread.start();
            return probes;
        }

        private void look() {
            while (!over) {
                Mono.usingWhen(pool.create(), Probes::statement, io.r2dbc.spi.Connection::close)
                        .doOnNext(this::note)
                        .onErrorComplete()
                        .block();
            }
        }

        private static Mono<int[]> statement(io.r2dbc.spi.Connection connection) {
            io.r2dbc.spi.Connection raw =
                    ((TenantConnection) ((io.r2dbc.spi.Wrapped<?>) connection).unwrap(TenantConnection.class)).unwrap();
            return Mono.from(raw.createStatement(LOOK).execute())
                    .flatMap(result -> Mono.from(result.map(
                            row -> new int[] {row.get(0, Integer.class), row.get(1, Integer.class)})));
        }

        private void note(int[] seen) {
            count.incrementAndGet();
            foreignRows.addAndGet(seen[0] > 0 ? 1 : 0);
            openTransactions.addAndGet(seen[1]);
        }

        void goOnFor(Duration time) {
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                Thread.yield();
            }
            over = true;
        }

        int count() {
            return count.get();
        }

        int foreignRows() {
            return foreignRows.get();
        }

        int openTransactions() {
            return openTransactions.get();
        }
    }
}
