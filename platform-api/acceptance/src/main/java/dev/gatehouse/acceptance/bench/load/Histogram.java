package dev.gatehouse.acceptance.bench.load;

/**
 * Counts durations in buckets less than two percent wide, whatever their size, so that the tail is kept as exactly as
 * the middle.
 */
public final class Histogram {

    private static final int BITS = 7;
    private static final int STEPS = 1 << BITS;

    private final long[] counts = new long[(Long.SIZE - BITS) * STEPS];
    private long total;

    /** Counts one duration in nanoseconds. */
    public void record(long nanos) {
        counts[bucket(Math.max(0, nanos))]++;
        total++;
    }

    public long total() {
        return total;
    }

    /** The duration that this share of all recorded ones does not exceed; 0 when there is none. */
    public long quantile(double share) {
        long rank = Math.max(1, (long) Math.ceil(share * total));
        long seen = 0;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            seen += counts[bucket];
            if (seen >= rank) {
                return highest(bucket);
            }
        }
        return 0;
    }

    // Values below STEPS have a bucket each; above, every doubling is cut into STEPS / 2 equal parts.
    private static int bucket(long nanos) {
        if (nanos < STEPS) {
            return (int) nanos;
        }
        int shift = Long.SIZE - BITS - Long.numberOfLeadingZeros(nanos);
        return shift * (STEPS / 2) + (int) (nanos >>> shift);
    }

    private static long highest(int bucket) {
        if (bucket < STEPS) {
            return bucket;
        }
        int shift = bucket / (STEPS / 2) - 1;
        long part = bucket - (long) shift * (STEPS / 2);
        return ((part + 1) << shift) - 1;
    }
}
