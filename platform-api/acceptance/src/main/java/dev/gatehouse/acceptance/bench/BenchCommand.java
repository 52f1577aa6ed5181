package dev.gatehouse.acceptance.bench;

import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.acceptance.bench.report.Report;
import java.io.PrintStream;
import java.util.List;

/** {@code ./gatehouse bench}: measures, prints, and says by its exit code whether what must be reached is reached. */
public final class BenchCommand {

    private final PrintStream out;
    private final PrintStream progress;

    /** Results go to {@code out}, everything else to {@code progress}. */
    public BenchCommand(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    /** Returns the exit code: 0, 1 when a figure misses by more than it may, 2 when nothing could be measured. */
    public int run(List<String> arguments) {
        try {
            BenchOptions options = BenchOptions.parse(arguments);
            Report report = new Bench(options, new Progress(progress)).run();
            show(report, options);
            return report.isGood() ? 0 : 1;
        } catch (IllegalArgumentException | BenchException e) {
            progress.println(e.getMessage());
            return 2;
        }
    }

    private void show(Report report, BenchOptions options) {
        if (options.json()) {
            report.table(progress);
            report.json(out);
        } else {
            report.table(out);
        }
    }
}
