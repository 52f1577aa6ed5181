package dev.gatehouse.acceptance.bench.measure;

/**
 * One server in one round.
 *
 * @param throughput requests a second
 * @param cpuMicros processor time of the server's process for each
 * @param medianMillis half of the answers came within
 * @param p99Millis all but one in a hundred came within
 */
public record Sample(double throughput, double cpuMicros, double medianMillis, double p99Millis, long errors) {}
