package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.stack.DataSize;
import dev.gatehouse.local.JdbcTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How often the database alone answers the statement of the dashboard read. */
public interface DatabaseLimit {

    /** With pgbench where there is one. */
    static DatabaseLimit of(JdbcTarget database, DataSize size, Path folder) {
        Optional<Pgbench> pgbench = Pgbench.onPath(database, size, folder);
        return pgbench.isPresent() ? pgbench.get() : new JdbcLoop(database, size.visited());
    }

    /** What it is measured with. */
    String tool();

    /** Calls a second by that many connections. */
    double callsPerSecond(Duration time, int connections);
}
