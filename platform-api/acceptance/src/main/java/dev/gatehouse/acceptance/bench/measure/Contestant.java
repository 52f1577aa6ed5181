package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.load.LoadGenerator;
import dev.gatehouse.acceptance.bench.load.LoadResult;
import dev.gatehouse.acceptance.bench.load.RequestRing;
import dev.gatehouse.acceptance.bench.report.BenchException;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.acceptance.bench.stack.Variant;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** A server with the load that is put on it: a contact's dashboard read, each time by another contact. */
public final class Contestant {

    private static final Duration WARM_UP_LIMIT = Duration.ofMinutes(5);
    private static final int WARM_UP_PARTS = 5;
    private static final int MOST_PARTS = 40;
    private static final int SETTLED = 3;
    private static final double BETTER = 0.95;
    private static final Duration LEAD_IN = Duration.ofMillis(500);

    private final Variant variant;
    private final LoadGenerator load;

    /** {@code cookies} belong to the {@code subjects}, in the same order. */
    public Contestant(Variant variant, List<Subject> subjects, List<String> cookies) {
        this.variant = variant;
        this.load = new LoadGenerator(
                variant.port(),
                RequestRing.of(IntStream.range(0, subjects.size())
                        .mapToObj(i -> request(variant.port(), subjects.get(i), cookies.get(i)))
                        .toList()));
    }

    private static String request(int port, Subject subject, String cookie) {
        return "GET " + subject.path() + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nUser-Agent: gatehouse-bench\r\nAccept: application/json\r\nCookie: " + cookie + "\r\n\r\n";
    }

    public String name() {
        return variant.name();
    }

    /**
     * Runs it warm: at least so many requests in parts, with time for its compilers after each, and then on until a
     * part costs about as much as the cheapest one before it, three times in a row. How long that takes depends on the
     * machine.
     */
    public void warmUp(int requests, int clients) {
        int part = requests / WARM_UP_PARTS;
        double cheapest = Double.MAX_VALUE;
        int noBetter = 0;
        for (int done = 0; done < WARM_UP_PARTS || noBetter < SETTLED && done < MOST_PARTS; done++) {
            double cost = microsEach(part, clients);
            noBetter = cost > cheapest * BETTER ? noBetter + 1 : 0;
            cheapest = Math.min(cheapest, cost);
        }
    }

    private double microsEach(int requests, int clients) {
        Duration before = variant.cpu();
        LoadResult result = load.runCount(requests, clients, WARM_UP_LIMIT);
        Duration cpu = variant.cpu().minus(before);
        require(result);
        variant.settle();
        return cpu.toNanos() / 1e3 / Math.max(1, result.answers());
    }

    /** One request of one client, which has to be answered. */
    public void once() {
        require(load.runCount(1, 1, WARM_UP_LIMIT));
    }

    private void require(LoadResult result) {
        if (result.errors() * 100 > result.answers()) {
            throw new BenchException(
                    "%s failed %d requests, first so:%n%s".formatted(name(), result.errors(), result.firstError()),
                    null);
        }
    }

    /** One measured round after a short lead-in. */
    public Sample round(Duration time, int clients) {
        load.runFor(LEAD_IN, clients);
        Duration before = variant.cpu();
        LoadResult result = load.runFor(time, clients);
        Duration cpu = variant.cpu().minus(before);
        return new Sample(
                result.throughput(),
                cpu.toNanos() / 1e3 / Math.max(1, result.answers()),
                result.median().toNanos() / 1e6,
                result.p99().toNanos() / 1e6,
                result.errors());
    }
}
