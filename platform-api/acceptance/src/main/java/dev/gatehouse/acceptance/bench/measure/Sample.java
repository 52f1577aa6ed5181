package dev.gatehouse.acceptance.bench.measure;

/**
 * One server in one round.
 *
 * @param throughput requests a second
 * @param cpuMicros processor time of the server's process for each
 * @param medianMillis half of the answers came within
 * @param p99Millis all but one in a hundred came within
 */
public record Sample(double throughput, double cpuMicros, double medianMillis, double p99Millis, long errors) {

    /** For people, one line. */
    public String line(String name) {
        return "  %-8s %8.0f/s  %6.0f µs CPU  median %6.2f ms  p99 %7.2f ms  %d errors"
                .formatted(name, throughput, cpuMicros, medianMillis, p99Millis, errors);
    }
}
