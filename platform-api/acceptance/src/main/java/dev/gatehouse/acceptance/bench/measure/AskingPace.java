package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.load.LoadGenerator;
import dev.gatehouse.acceptance.bench.load.LoadResult;
import dev.gatehouse.acceptance.bench.load.RequestRing;
import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.report.Report;
import dev.gatehouse.acceptance.bench.stack.Subject;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How long whoever asks at a door waits, compared with an answer that needs no store: the same request with an address
 * that is none, which is refused as a problem. One visitor at a time; every second one is known to the firm. They take
 * turns of a few requests each, because the mails that were asked for are being written meanwhile, on the same cores.
 * Asking is to take at most twice as long.
 */
record AskingPace(int port) {

    private static final int TURNS = 60;
    private static final int A_TURN = 20;
    private static final int WARM = 400;
    private static final int ACCEPTED = 202;
    private static final int UNPROCESSABLE = 422;
    private static final String CODE = "/sign-in/challenges";
    private static final String LINK = "/link-mails";
    private static final int OFFSET = 1 << 20;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Adds both as a sentence. */
    void measure(List<Subject> people, Report report) {
        double[] codes = new double[TURNS];
        double[] links = new double[TURNS];
        double[] problems = new double[TURNS];
        asked(people, 0, WARM, CODE);
        asked(people, WARM, WARM, LINK);
        refused(people, WARM);
        for (int i = 0; i < TURNS; i++) {
            int from = 2 * WARM + 2 * i * A_TURN;
            problems[i] = refused(people, A_TURN);
            codes[i] = asked(people, from, A_TURN, CODE);
            links[i] = asked(people, from + A_TURN, A_TURN, LINK);
        }
        double problem = Median.of(problems);
        report.note("Asking for a code takes %.2f ms, for one's link %.2f ms: %.1f and %.1f times a problem (%.2f ms)."
                .formatted(
                        Median.of(codes),
                        Median.of(links),
                        Median.of(codes) / problem,
                        Median.of(links) / problem,
                        problem));
    }

    private double asked(List<Subject> people, int from, int count, String door) {
        return median(count, turn -> ask(people.get((from + turn) % people.size()), from + turn, door), ACCEPTED);
    }

    private double refused(List<Subject> people, int count) {
        return median(count, turn -> request(people.get(turn % people.size()), turn, CODE, "nobody"), UNPROCESSABLE);
    }

    private double median(int count, IntFunction<String> request, int status) {
        RequestRing requests =
                RequestRing.of(IntStream.range(0, count).mapToObj(request).toList());
        LoadResult result = new LoadGenerator(port, requests).expecting(status).runCount(count, 1, LIMIT);
        if (result.errors() > 0) {
            throw new BenchException("A door did not answer %d: %s".formatted(status, result.firstError()), null);
        }
        return result.median().toNanos() / 1e6;
    }

    private String ask(Subject person, int number, String door) {
        return request(person, number, door, number % 2 == 0 ? person.email() : "nobody-" + number + "@client.example");
    }

    private String request(Subject person, int number, String door, String address) {
        String body = "{\"email\":\"" + address + "\"}";
        return "POST /api/portal/" + person.slug() + door + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nUser-Agent: gatehouse-bench\r\nAccept: application/json\r\nContent-Type: application/json"
                + "\r\nSec-Fetch-Site: same-origin\r\nX-Forwarded-For: " + SignIns.network(OFFSET + number)
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
