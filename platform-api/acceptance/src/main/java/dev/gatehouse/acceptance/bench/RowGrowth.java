package dev.gatehouse.acceptance.bench;

import dev.gatehouse.acceptance.bench.measure.Contestant;
import dev.gatehouse.acceptance.bench.measure.PairedRounds;
import dev.gatehouse.acceptance.bench.measure.Sample;
import dev.gatehouse.acceptance.bench.report.Goal;
import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.acceptance.bench.report.Report;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** The same API on the same servers, once in front of many rows and once in front of few. */
record RowGrowth(BenchOptions options, Progress progress, Report report) {

    /** Both are warm. */
    void run(Contestant many, Contestant few) {
        SequencedMap<String, Supplier<Sample>> turns = new LinkedHashMap<>();
        turns.put(many.name(), () -> many.round(options.round(), BenchOptions.CLIENTS));
        turns.put(few.name(), () -> few.round(options.round(), BenchOptions.CLIENTS));
        PairedRounds rounds = new PairedRounds();
        for (int round = 1; round <= options.rounds(); round++) {
            progress.say("Round %d of %d", round, options.rounds());
            rounds.run(turns).forEach((name, sample) -> progress.say("%s", sample.line(name)));
        }
        report.add(Goal.ROW_GROWTH, rounds.ratio(many.name(), few.name(), Sample::throughput));
    }
}
