package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.BenchException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/** The process of PostgreSQL that serves a connection, when it runs on this machine. */
record ServingProcess(ProcessHandle handle) {

    /** Empty when there is no such process here, as with a server elsewhere. */
    static Optional<ServingProcess> of(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet id = statement.executeQuery("select pg_backend_pid()")) {
            id.next();
            return ProcessHandle.of(id.getLong(1)).map(ServingProcess::new);
        } catch (SQLException e) {
            throw new BenchException("PostgreSQL does not tell its process", e);
        }
    }

    /** Processor time since it began, in steps of 10 ms on Linux. */
    Duration cpu() {
        return handle.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
