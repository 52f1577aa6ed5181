package dev.gatehouse.acceptance.bench;

import dev.gatehouse.acceptance.bench.measure.Contestant;
import dev.gatehouse.acceptance.bench.measure.DatabaseLimit;
import dev.gatehouse.acceptance.bench.measure.FirstView;
import dev.gatehouse.acceptance.bench.measure.PageVitals;
import dev.gatehouse.acceptance.bench.measure.Renewals;
import dev.gatehouse.acceptance.bench.measure.RoundTrips;
import dev.gatehouse.acceptance.bench.measure.RowSecurity;
import dev.gatehouse.acceptance.bench.measure.SameAnswers;
import dev.gatehouse.acceptance.bench.measure.SessionMemory;
import dev.gatehouse.acceptance.bench.measure.SignIns;
import dev.gatehouse.acceptance.bench.measure.TouchedBuffers;
import dev.gatehouse.acceptance.bench.report.Goal;
import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.acceptance.bench.report.Report;
import dev.gatehouse.acceptance.bench.stack.BenchDatabase;
import dev.gatehouse.acceptance.bench.stack.BuiltJars;
import dev.gatehouse.acceptance.bench.stack.DataSize;
import dev.gatehouse.acceptance.bench.stack.Scripts;
import dev.gatehouse.acceptance.bench.stack.Servers;
import dev.gatehouse.acceptance.bench.stack.SessionStock;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.acceptance.bench.stack.Variant;
import dev.gatehouse.acceptance.bench.stack.Variants;
import java.util.List;

/** One run of everything that is measured. */
final class Bench {

    private final BenchOptions options;
    private final Progress progress;
    private final Schedule schedule;
    private final BuiltJars jars = BuiltJars.here();
    private final Report report = new Report();

    Bench(BenchOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.schedule = new Schedule(options, progress);
    }

    Report run() {
        DataSize size = options.data();
        schedule.begin(Stage.ROWS);
        progress.say("%,d items of %,d organisations", size.items(), size.firms());
        try (Servers servers = Servers.start();
                SessionStock sessions = new SessionStock(servers.redis(), new Scripts(jars.api()))) {
            BenchDatabase database = servers.filled(size, jars, progress);
            report.add(Goal.SESSION_BYTES, new SessionMemory(sessions).bytesEach());
            measureDatabase(servers, database);
            measureServers(new Variants(servers, database, jars), sessions);
        }
        return report;
    }

    private void measureDatabase(Servers servers, BenchDatabase database) {
        schedule.begin(Stage.BUFFERS);
        BenchDatabase many = options.quick() ? servers.filled(DataSize.countable(), jars, progress) : database;
        BenchDatabase few = servers.filled(many.size().ofFewFirms(), jars, progress);
        double amongMany = TouchedBuffers.each(many);
        report.add(Goal.BUFFERS, amongMany);
        report.add(Goal.BUFFER_GROWTH, amongMany - TouchedBuffers.each(few));
        schedule.begin(Stage.ROW_SECURITY);
        new RowSecurity(database, progress).measure(options.rounds(), report);
    }

    private void measureServers(Variants variants, SessionStock sessions) {
        schedule.begin(Stage.PAGES);
        List<Subject> subjects = options.data().visited();
        List<String> cookies = sessions.begin(subjects);
        try (Variant api = variants.api();
                Variant peer = variants.peer("B");
                Variant tuned = variants.peer("BT")) {
            List<Variant> all = List.of(api, peer, tuned);
            int length = new SameAnswers(subjects.getFirst(), cookies.getFirst()).require(all);
            progress.say("All answer the same %,d bytes", length);
            String token = variants.database().giveToken(subjects.getFirst());
            new FirstView(api.port()).measure(subjects.getFirst(), token, report);
            new PageVitals(api.port()).measure(subjects.getFirst(), token, report);
            List<Contestant> contestants = all.stream()
                    .map(variant -> new Contestant(variant, subjects, cookies))
                    .toList();
            compare(variants, contestants);
            if (!options.quick()) {
                growRows(variants.servers(), contestants.getFirst(), sessions);
            }
        }
        schedule.begin(Stage.TRIPS);
        new RoundTrips(variants).measure(subjects, cookies, report);
        schedule.begin(Stage.SIGN_INS);
        new SignIns(variants, progress).measure(subjects, options.round(), report);
        schedule.begin(Stage.RENEWALS);
        new Renewals(variants, sessions, progress).measure(options.rounds(), options.round(), report);
    }

    private void compare(Variants variants, List<Contestant> contestants) {
        schedule.begin(Stage.WARM_UP);
        contestants.forEach(this::warmUp);
        DatabaseLimit database = DatabaseLimit.of(variants.database().app(), options.data(), jars.workFolder());
        new Comparison(options, progress, database, report).run(contestants, schedule);
    }

    private void growRows(Servers servers, Contestant amongMany, SessionStock sessions) {
        schedule.begin(Stage.ROW_GROWTH);
        BenchDatabase database = servers.filled(DataSize.quick(), jars, progress);
        List<Subject> subjects = database.size().visited();
        try (Variant api = new Variants(servers, database, jars).api("A-few")) {
            Contestant amongFew = new Contestant(api, subjects, sessions.begin(subjects));
            warmUp(amongFew);
            new RowGrowth(options, progress, report).run(amongMany, amongFew);
        }
    }

    private void warmUp(Contestant contestant) {
        progress.say("%,d requests warm %s up", options.warmUp(), contestant.name());
        contestant.warmUp(options.warmUp(), BenchOptions.CLIENTS);
    }
}
