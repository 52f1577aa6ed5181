package dev.gatehouse.acceptance.bench.measure;

import java.util.Arrays;

/** The middle of some values; of an even number the mean of the two in the middle. */
final class Median {

    private Median() {}

    static double of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("No value has no middle");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
