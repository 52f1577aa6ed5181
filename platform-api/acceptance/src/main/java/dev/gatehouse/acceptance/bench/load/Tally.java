package dev.gatehouse.acceptance.bench.load;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Counts the answers of a run while it goes on. */
final class Tally {

    private static final int SHOWN = 400;

    private final int good;
    private final long begin = System.nanoTime();
    private final Histogram latencies = new Histogram();
    private long last = begin;
    private long errors;
    private @Nullable String firstError;

    /**
     * Begins to count.
     *
     * @param good status of a good answer, or its first digit alone
     */
    Tally(int good) {
        this.good = good;
    }

    void answered(AnswerReader answer, long sentAt) {
        last = System.nanoTime();
        if (answer.status() == good || answer.status() / 100 == good) {
            latencies.record(last - sentAt);
        } else {
            failed(answer.text());
        }
    }

    void failed(String how) {
        errors++;
        if (firstError == null) {
            firstError = how.length() > SHOWN ? how.substring(0, SHOWN) + "…" : how;
        }
    }

    long count() {
        return latencies.total() + errors;
    }

    LoadResult result() {
        return new LoadResult(
                latencies.total(),
                errors,
                Duration.ofNanos(Math.max(1, last - begin)),
                Duration.ofNanos(latencies.quantile(0.5)),
                Duration.ofNanos(latencies.quantile(0.99)),
                firstError);
    }
}
