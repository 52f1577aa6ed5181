package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.load.LoadGenerator;
import dev.gatehouse.acceptance.bench.load.LoadResult;
import dev.gatehouse.acceptance.bench.load.RequestRing;
import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.report.Goal;
import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.acceptance.bench.report.Report;
import dev.gatehouse.acceptance.bench.stack.SessionStock;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.acceptance.bench.stack.Variant;
import dev.gatehouse.acceptance.bench.stack.Variants;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How many deadlines a second are renewed by members of many firms: lock, insert, mark, read back and append to the
 * chain in one transaction. Beside it pgbench with the same statements in the same trips.
 */
public record Renewals(Variants variants, SessionStock sessions, Progress progress) {

    /** Deadlines of each client for the API; the next one is pgbench's. */
    static final int EACH = 12;

    private static final int CLIENTS = 32;
    private static final int WARM = 9_000;
    private static final int A_ROUND = 3_000;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Adds the ratio; nothing where there is no pgbench. */
    public void measure(int rounds, Duration round, Report report) {
        Optional<Pgbench> found = Pgbench.onPath(
                variants.database().app(),
                variants.database().size(),
                variants.jars().workFolder(),
                "pgbench-renew.sql");
        if (found.isEmpty()) {
            report.note("P18 needs pgbench.");
            return;
        }
        variants.database().addDeadlines(EACH);
        List<String> requests = requests(WARM + rounds * A_ROUND);
        try (Variant api = variants.api("A-renew")) {
            renew(api, requests.subList(0, WARM));
            api.settle();
            double[] ratios = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                int from = WARM + i * A_ROUND;
                double renewed = renew(api, requests.subList(from, from + A_ROUND));
                double alone = found.get().callsPerSecond(round, CLIENTS);
                progress.say("  %,.0f renewals a second, the database alone %,.0f", renewed, alone);
                ratios[i] = renewed / alone;
            }
            report.add(Goal.RENEWAL, Median.of(ratios));
        }
    }

    /** Neighbours belong to different firms, so nobody waits for the head of somebody else's stream. */
    private List<String> requests(int count) {
        List<Subject> clients = variants.database().size().visited();
        Map<Integer, String> bearers = new HashMap<>();
        return IntStream.range(0, EACH)
                .boxed()
                .flatMap(ordinal -> clients.stream().map(client -> new Renewal(client, ordinal)))
                .limit(count)
                .map(renewal -> request(
                        renewal.client().deadline(renewal.ordinal()),
                        bearers.computeIfAbsent(
                                renewal.client().firm(), firm -> sessions.beginForMember(renewal.client()))))
                .toList();
    }

    private record Renewal(Subject client, int ordinal) {}

    private static String request(UUID deadline, String bearer) {
        String body = "{\"id\":\"" + UUID.randomUUID() + "\"}";
        return "PUT /api/staff/deadlines/" + deadline + "/renewal HTTP/1.1\r\nHost: localhost"
                + "\r\nUser-Agent: gatehouse-bench\r\nAccept: application/json\r\nContent-Type: application/json"
                + "\r\nAuthorization: Bearer " + bearer + "\r\nIf-Match: \"1\"\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private static double renew(Variant api, List<String> requests) {
        LoadResult result =
                new LoadGenerator(api.port(), RequestRing.of(requests)).runCount(requests.size(), CLIENTS, LIMIT);
        if (result.errors() > 0) {
            throw new BenchException(
                    "%d renewals failed, first so:%n%s".formatted(result.errors(), result.firstError()), null);
        }
        return result.throughput();
    }
}
