package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.local.JdbcTarget;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** In place of pgbench: a thread for each connection, one statement after the other. Slower than pgbench, so kinder. */
public final class JdbcLoop implements DatabaseLimit {

    private final JdbcTarget database;
    private final List<Subject> subjects;

    public JdbcLoop(JdbcTarget database, List<Subject> subjects) {
        this.database = database;
        this.subjects = subjects;
    }

    @Override
    public String tool() {
        return "a JDBC loop, for there is no pgbench on the PATH";
    }

    @Override
    public double callsPerSecond(Duration time, int connections) {
        LongAdder calls = new LongAdder();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                threads.execute(() -> callUntil(end, calls));
            }
        }
        return calls.sum() * 1e9 / time.toNanos();
    }

    private void callUntil(long end, LongAdder calls) {
        try (ChecklistCall call = new ChecklistCall(database)) {
            while (System.nanoTime() < end) {
                call.read(subjects.get(ThreadLocalRandom.current().nextInt(subjects.size())));
                calls.increment();
            }
        }
    }
}
