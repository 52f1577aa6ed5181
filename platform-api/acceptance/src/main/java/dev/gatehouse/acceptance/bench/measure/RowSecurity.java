package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.report.Goal;
import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.acceptance.bench.report.Report;
import dev.gatehouse.acceptance.bench.stack.BenchDatabase;
import dev.gatehouse.acceptance.bench.stack.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * What row-level security costs PostgreSQL: the same statement about the same checklists, once by the application's
 * role and once by a role that differs only in that no policy binds it. Counted is the processor time of the two
 * processes that serve them, so the client's share and waiting do not matter.
 */
public final class RowSecurity {

    private static final String WITH = "with";
    private static final String WITHOUT = "without";
    private static final int PAIRS = 3;
    private static final int READS = 5_000;
    private static final int COMPARED = 200;

    private final BenchDatabase database;
    private final List<Subject> subjects;
    private final Progress progress;

    public RowSecurity(BenchDatabase database, Progress progress) {
        this.database = database;
        this.subjects = database.size().visited();
        this.progress = progress;
    }

    /**
     * Adds the figure, from several pairs a round, or a sentence when PostgreSQL's processes cannot be seen from here.
     */
    public void measure(int rounds, Report report) {
        try (ServedReads with = new ServedReads(database.app());
                ServedReads without = new ServedReads(database.unguarded())) {
            requireDifference(with, without);
            requireSameRows(with, without);
            with.run(subjects, READS);
            without.run(subjects, READS);
            if (with.isCountable() && without.isCountable()) {
                report.add(Goal.ROW_SECURITY, ratio(rounds, with, without));
            } else {
                report.note("P6 is not measured: PostgreSQL's processes do not run on this machine.");
            }
        }
    }

    /** Unbound, the one sees nothing and the other everything; else both would be the same thing. */
    private static void requireDifference(ServedReads with, ServedReads without) {
        if (with.seesForeignRows() || !without.seesForeignRows()) {
            throw new BenchException("The two roles do not differ in row-level security", null);
        }
    }

    private void requireSameRows(ServedReads with, ServedReads without) {
        int step = Math.max(1, subjects.size() / COMPARED);
        for (int i = 0; i < subjects.size(); i += step) {
            List<String> rows = with.rows(subjects.get(i));
            if (rows.isEmpty() || !rows.equals(without.rows(subjects.get(i)))) {
                throw new BenchException("Without row-level security other rows come for " + subjects.get(i), null);
            }
        }
    }

    private double ratio(int rounds, ServedReads with, ServedReads without) {
        SequencedMap<String, Supplier<Sample>> turns = new LinkedHashMap<>();
        turns.put(WITH, () -> with.run(subjects, READS));
        turns.put(WITHOUT, () -> without.run(subjects, READS));
        PairedRounds paired = new PairedRounds();
        for (int pair = 1; pair <= rounds * PAIRS; pair++) {
            progress.say("Pair %d of %d", pair, rounds * PAIRS);
            paired.run(turns).forEach((name, sample) -> progress.say("  %-8s %6.0f µs CPU", name, sample.cpuMicros()));
        }
        return paired.ratio(WITH, WITHOUT, Sample::cpuMicros);
    }
}
