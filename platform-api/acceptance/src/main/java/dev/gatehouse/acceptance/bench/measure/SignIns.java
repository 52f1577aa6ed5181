package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.load.LoadGenerator;
import dev.gatehouse.acceptance.bench.load.LoadResult;
import dev.gatehouse.acceptance.bench.load.RequestRing;
import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.acceptance.bench.report.Report;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.acceptance.bench.stack.Variant;
import dev.gatehouse.acceptance.bench.stack.Variants;
import dev.gatehouse.local.mail.Mailbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many people a second come in by a mailed code: the code is compared and used up, the sign-in recorded and put
 * into the chain, the session begun. Each has asked for the code and got the mail before; only handing it in is timed.
 * Beside it one insert of pgbench, the least that something durable costs here.
 */
public record SignIns(Variants variants, Progress progress) {

    private static final int CLIENTS = 32;
    private static final int ROUNDS = 3;
    private static final int WARM = 600;
    private static final int A_ROUND = 400;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Adds both as a sentence. */
    public void measure(List<Subject> people, Duration round, Report report) {
        variants.database().makeInsertTable();
        Optional<Pgbench> pgbench = Pgbench.onPath(
                variants.database().app(),
                variants.database().size(),
                variants.jars().workFolder(),
                "pgbench-insert.sql");
        try (Variant api = variants.apiBehindProxy("A-door")) {
            Mailbox mailbox = variants.servers().services().mailbox();
            List<String> requests =
                    new AskedForCode(api.port(), mailbox).all(people.subList(0, WARM + ROUNDS * A_ROUND));
            handIn(api, requests.subList(0, WARM));
            api.settle();
            double[] rates = new double[ROUNDS];
            double[] inserts = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                int from = WARM + i * A_ROUND;
                rates[i] = handIn(api, requests.subList(from, from + A_ROUND));
                inserts[i] = pgbench.map(limit -> limit.callsPerSecond(round, CLIENTS))
                        .orElse(0.0);
                progress.say("  %,.0f sign-ins a second, %,.0f inserts", rates[i], inserts[i]);
            }
            report.note("%,.0f people a second come in by a code; pgbench alone inserts %,.0f rows."
                    .formatted(Median.of(rates), Median.of(inserts)));
            new AskingPace(api.port()).measure(people, report);
        }
    }

    private static double handIn(Variant api, List<String> requests) {
        LoadResult result =
                new LoadGenerator(api.port(), RequestRing.of(requests)).runCount(requests.size(), CLIENTS, LIMIT);
        if (result.errors() > 0) {
            throw new BenchException(
                    "%d sign-ins failed, first so:%n%s".formatted(result.errors(), result.firstError()), null);
        }
        return result.throughput();
    }

    /** An address of its own for each visitor, so that no network is limited. */
    static String network(int number) {
        return IntStream.of(10, number >> 16 & 255, number >> 8 & 255, number & 255)
                .mapToObj(Integer::toString)
                .reduce((left, right) -> left + "." + right)
                .orElseThrow();
    }
}
