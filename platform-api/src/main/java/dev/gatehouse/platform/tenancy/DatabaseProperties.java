package dev.gatehouse.platform.tenancy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where PostgreSQL is and how many connections to hold.
 *
 * @param transactions connections for transactions
 * @param readsPerLoop connections for hot reads on each event loop; more than a few make the database's processes
 *     compete with the node for its cores when they share a machine
 * @param callsPerConnection hot reads that may be on their way on one connection at a time; 1 behind a pooler that does
 *     not let calls overlap
 * @param queue callers that may wait for a connection
 * @param patience how long each of them waits
 * @param deadline longest life of a transaction or of a hot read
 */
@ConfigurationProperties("gatehouse.database")
record DatabaseProperties(
        String host,
        @DefaultValue("5432") int port,
        String name,
        Role app,
        Role worker,
        @DefaultValue("12") int transactions,
        @DefaultValue("1") int readsPerLoop,
        @DefaultValue("16") int callsPerConnection,
        @DefaultValue("1000") int queue,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("5s") Duration deadline) {

    /** A login role of the database. */
    record Role(String username, String password) {}
}
