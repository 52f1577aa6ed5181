package dev.gatehouse.acceptance.bench;

import dev.gatehouse.acceptance.bench.measure.Contestant;
import dev.gatehouse.acceptance.bench.measure.DatabaseLimit;
import dev.gatehouse.acceptance.bench.measure.FirstView;
import dev.gatehouse.acceptance.bench.measure.PageVitals;
import dev.gatehouse.acceptance.bench.measure.RoundTrips;
import dev.gatehouse.acceptance.bench.measure.SameAnswers;
import dev.gatehouse.acceptance.bench.measure.SessionMemory;
import dev.gatehouse.acceptance.bench.report.Goal;
import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.acceptance.bench.report.Report;
import dev.gatehouse.acceptance.bench.stack.BuiltJars;
import dev.gatehouse.acceptance.bench.stack.DataSize;
import dev.gatehouse.acceptance.bench.stack.Scripts;
import dev.gatehouse.acceptance.bench.stack.Servers;
import dev.gatehouse.acceptance.bench.stack.SessionStock;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.acceptance.bench.stack.Variant;
import dev.gatehouse.acceptance.bench.stack.Variants;
import java.util.List;
import java.util.stream.Stream;

/** One run of everything that is measured so far. */
final class Bench {

    private final BenchOptions options;
    private final Progress progress;
    private final BuiltJars jars = BuiltJars.here();
    private final Report report = new Report();

    Bench(BenchOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    Report run() {
        DataSize data = options.data();
        progress.say("Servers, schema, %,d items of %,d organisations", data.items(), data.firms());
        try (Servers servers = Servers.start();
                SessionStock sessions = new SessionStock(servers.redis(), new Scripts(jars.api()))) {
            servers.prepare(jars, data, progress);
            report.add(Goal.SESSION_BYTES, new SessionMemory(sessions).bytesEach());
            List<Subject> subjects = data.visited();
            measure(servers, subjects, sessions.begin(subjects));
        }
        return report;
    }

    private void measure(Servers servers, List<Subject> subjects, List<String> cookies) {
        Variants variants = new Variants(servers, jars);
        progress.say("The API and its peers start");
        try (Variant api = variants.api();
                Variant peer = variants.peer("B");
                Variant tuned = variants.peer("BT")) {
            List<Variant> all = List.of(api, peer, tuned);
            int length = new SameAnswers(subjects.getFirst(), cookies.getFirst()).require(all);
            progress.say("All answer the same %,d bytes", length);
            String token = servers.giveToken(subjects.getFirst());
            new FirstView(api.port()).measure(subjects.getFirst(), token, report);
            progress.say("A slow phone opens the portal five times");
            new PageVitals(api.port()).measure(subjects.getFirst(), token, report);
            DatabaseLimit database = DatabaseLimit.of(servers.app(), options.data(), jars.workFolder());
            List<Contestant> contestants = Stream.of(api, peer, tuned)
                    .map(variant -> new Contestant(variant, subjects, cookies))
                    .toList();
            new Comparison(options, progress, database, report).run(contestants);
        }
        progress.say("Round trips");
        new RoundTrips(servers, variants).measure(subjects, cookies, report);
    }
}
