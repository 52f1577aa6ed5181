package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.report.Goal;
import dev.gatehouse.acceptance.bench.report.Report;
import dev.gatehouse.acceptance.bench.stack.Subject;
import dev.gatehouse.acceptance.bench.stack.Variant;
import dev.gatehouse.acceptance.bench.stack.Variants;
import dev.gatehouse.local.JdbcTarget;
import java.net.URI;
import java.util.List;

/** Counts what one dashboard read sends to PostgreSQL and to Redis, on an API of its own that does nothing else. */
public record RoundTrips(Variants variants) {

    private static final int WARM = 50;
    private static final int COUNTED = 41;

    /** Adds both counts. */
    public void measure(List<Subject> subjects, List<String> cookies, Report report) {
        JdbcTarget database = variants.database().app();
        URI cache = variants.servers().redis();
        try (CountingDoor postgres = new CountingDoor(database.host(), database.port());
                CountingDoor redis = new CountingDoor(cache.getHost(), cache.getPort());
                Variant api = variants.api(
                        "A-counted", "127.0.0.1", postgres.port(), URI.create("redis://127.0.0.1:" + redis.port()))) {
            Contestant reader = new Contestant(api, subjects.subList(0, 1), cookies.subList(0, 1));
            reader.warmUp(WARM, 1);
            double[] toPostgres = new double[COUNTED];
            double[] toRedis = new double[COUNTED];
            for (int i = 0; i < COUNTED; i++) {
                long postgresBefore = postgres.trips();
                long redisBefore = redis.trips();
                reader.once();
                toPostgres[i] = postgres.trips() - postgresBefore;
                toRedis[i] = redis.trips() - redisBefore;
            }
            // The median, for now and then the worker's poll falls into the same moment.
            report.add(Goal.POSTGRES_TRIPS, Median.of(toPostgres));
            report.add(Goal.REDIS_TRIPS, Median.of(toRedis));
        }
    }
}
