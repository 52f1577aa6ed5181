package dev.gatehouse.acceptance.bench;

import dev.gatehouse.acceptance.bench.measure.Contestant;
import dev.gatehouse.acceptance.bench.measure.DatabaseLimit;
import dev.gatehouse.acceptance.bench.measure.PairedRounds;
import dev.gatehouse.acceptance.bench.measure.Sample;
import dev.gatehouse.acceptance.bench.report.Goal;
import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.acceptance.bench.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** The API beside its peers and beside the bare database: who answers how much, how fast, at what cost. */
final class Comparison {

    private static final String API = "A";
    private static final String PEER = "B";
    private static final String TUNED = "BT";
    private static final String DATABASE = "database";
    private static final int CLIENTS = BenchOptions.CLIENTS;

    private final BenchOptions options;
    private final Progress progress;
    private final DatabaseLimit database;
    private final Report report;
    private long errors;

    Comparison(BenchOptions options, Progress progress, DatabaseLimit database, Report report) {
        this.options = options;
        this.progress = progress;
        this.database = database;
        this.report = report;
    }

    /** Each contestant is warm. */
    void run(List<Contestant> contestants, Schedule schedule) {
        for (int clients : options.clients()) {
            schedule.begin(clients == CLIENTS ? Stage.COMPARISON : Stage.CROWD);
            compare(contestants, clients);
        }
        report.add(Goal.ERRORS, (double) errors);
        report.note("P1 is measured with " + database.tool() + ".");
    }

    private void compare(List<Contestant> contestants, int clients) {
        SequencedMap<String, Supplier<Sample>> turns = new LinkedHashMap<>();
        for (Contestant contestant : contestants) {
            turns.put(contestant.name(), () -> contestant.round(options.round(), clients));
        }
        if (clients == CLIENTS) {
            turns.put(DATABASE, this::databaseAlone);
        }
        PairedRounds rounds = new PairedRounds();
        for (int round = 1; round <= options.rounds(); round++) {
            progress.say("Round %d of %d with %d clients", round, options.rounds(), clients);
            rounds.run(turns).forEach((name, sample) -> progress.say("%s", sample.line(name)));
        }
        errors += rounds.errors(API);
        addFigures(rounds, clients);
    }

    private Sample databaseAlone() {
        return new Sample(database.callsPerSecond(options.round(), CLIENTS), 0, 0, 0, 0);
    }

    private void addFigures(PairedRounds rounds, int clients) {
        boolean crowd = clients > CLIENTS;
        report.add(crowd ? Goal.CROWD_THROUGHPUT : Goal.THROUGHPUT, rounds.ratio(API, PEER, Sample::throughput));
        report.add(
                crowd ? Goal.CROWD_TUNED_THROUGHPUT : Goal.TUNED_THROUGHPUT,
                rounds.ratio(API, TUNED, Sample::throughput));
        report.add(crowd ? Goal.CROWD_TAIL : Goal.TAIL, rounds.ratio(API, PEER, Sample::p99Millis));
        if (!crowd) {
            report.add(Goal.PGBENCH_SHARE, rounds.ratio(API, DATABASE, Sample::throughput));
            report.add(Goal.CPU, rounds.ratio(API, PEER, Sample::cpuMicros));
        }
    }
}
