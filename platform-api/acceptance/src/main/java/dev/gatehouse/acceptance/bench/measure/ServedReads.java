package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.local.JdbcTarget;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Dashboard reads of one login on one connection, with the processor time that the database spends on them. */
final class ServedReads implements AutoCloseable {

    private final ChecklistCall call;
    private final Optional<ServingProcess> process;

    ServedReads(JdbcTarget login) {
        this.call = new ChecklistCall(login);
        this.process = ServingProcess.of(call.connection());
    }

    List<String> rows(Subject subject) {
        return call.rows(subject);
    }

    /** Whether the login sees rows while it is bound to no organisation. */
    boolean seesForeignRows() {
        try (Statement statement = call.connection().createStatement();
                ResultSet found = statement.executeQuery("select exists (select from item)")) {
            found.next();
            return found.getBoolean(1);
        } catch (SQLException e) {
            throw new BenchException("Items cannot be read", e);
        }
    }

    /** Whether the work done so far shows in the process; a process elsewhere may have the number of one here. */
    boolean isCountable() {
        return cpu().isPositive();
    }

    /** So many reads, of one subject after the other. */
    Sample run(List<Subject> subjects, int reads) {
        Duration before = cpu();
        long begin = System.nanoTime();
        for (int i = 0; i < reads; i++) {
            call.read(subjects.get(i % subjects.size()));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Duration cpu = cpu().minus(before);
        return new Sample(reads / seconds, cpu.toNanos() / 1e3 / reads, 0, 0, 0);
    }

    @Override
    public void close() {
        call.close();
    }

    private Duration cpu() {
        return process.map(ServingProcess::cpu).orElse(Duration.ZERO);
    }
}
