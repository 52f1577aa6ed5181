package dev.gatehouse.acceptance.bench.load;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one run of load has seen.
 *
 * @param answers that were good, 200 to 299 unless another status was expected
 * @param errors other answers, broken connections and silence
 * @param firstError what the first of them looked like
 */
public record LoadResult(
        long answers,
        long errors,
        Duration time,
        Duration median,
        Duration p99,
        @Nullable String firstError) {

    /** Good answers a second. */
    public double throughput() {
        return answers * 1e9 / time.toNanos();
    }
}
