package dev.gatehouse.acceptance.bench.report;

import static dev.gatehouse.acceptance.bench.report.Goal.Gate.COUNTED;
import static dev.gatehouse.acceptance.bench.report.Goal.Gate.PRINTED;
import static dev.gatehouse.acceptance.bench.report.Goal.Gate.TIMED;

/** A figure with what it must be and what we aim at. */
public enum Goal {
    PGBENCH_SHARE("P1", "32 clients", "throughput / pgbench of the same statement", PRINTED, 0.30, 0.45),
    THROUGHPUT("P2", "32 clients", "throughput / B", TIMED, 1.0, 1.6),
    CROWD_THROUGHPUT("P2", "256 clients", "throughput / B", TIMED, 1.0, 1.6),
    CPU("P3", "32 clients", "CPU a request / B", PRINTED, 1.0, 0.55),
    TUNED_THROUGHPUT("P4", "32 clients", "throughput / BT", PRINTED, 1.0, 1.3),
    CROWD_TUNED_THROUGHPUT("P4", "256 clients", "throughput / BT", PRINTED, 1.0, 1.3),
    TAIL("P5", "32 clients", "p99 / B", TIMED, 0.6, 0.35),
    CROWD_TAIL("P5", "256 clients", "p99 / B", TIMED, 1.0, 0.7),
    ERRORS("P5", "errors", "requests of A that failed", COUNTED, 0, 0),
    ROW_SECURITY("P6", "", "PostgreSQL CPU with / without row security", TIMED, 1.25, 1.15),
    POSTGRES_TRIPS("P8", "PostgreSQL", "round trips a portal read", COUNTED, 1, 1),
    REDIS_TRIPS("P8", "Redis", "round trips a portal read", COUNTED, 1, 1),
    BUFFERS("P9", "1,000 firms", "shared buffers a dashboard read", COUNTED, 30, 12),
    BUFFER_GROWTH("P9", "growth", "more of them than among 10 firms", COUNTED, 3, 3),
    ROW_GROWTH("P10", "32 clients", "throughput with 4 M rows / 40 k rows", TIMED, 0.65, 0.8),
    SESSION_BYTES("P14", "", "Redis bytes a session", COUNTED, 600, 300),
    SCRIPT_KILOBYTES("P16", "JavaScript", "kB of the first view, gzip", COUNTED, 60, 40),
    TOTAL_KILOBYTES("P16", "total", "kB of the first view, gzip", COUNTED, 150, 90),
    REQUESTS("P16", "requests", "requests of the first view", COUNTED, 10, 6),
    PAINT_SECONDS("P17", "LCP", "seconds on slow 4G, processor slowed 4 times", TIMED, 2.0, 1.2),
    INTERACTION_MILLIS("P17", "INP", "ms from a touch to the next paint", TIMED, 150, 80),
    LAYOUT_SHIFT("P17", "CLS", "layout shift", TIMED, 0.05, 0.01),
    RENEWAL("P18", "renew a deadline", "throughput / pgbench of the same statements", TIMED, 0.2, 0.35);

    private static final double TOLERANCE = 0.15;

    /** What a miss means. */
    enum Gate {
        /** Nothing: it is shown. */
        PRINTED,
        /** The bench fails beyond the tolerance that two shared cores need. */
        TIMED,
        /** The bench fails. */
        COUNTED
    }

    private final String id;
    private final String of;
    private final String meaning;
    private final Gate gate;
    private final double must;
    private final double aim;

    Goal(String id, String of, String meaning, Gate gate, double must, double aim) {
        this.id = id;
        this.of = of;
        this.meaning = meaning;
        this.gate = gate;
        this.must = must;
        this.aim = aim;
    }

    /** As {@code performance.md} numbers it. */
    public String id() {
        return id;
    }

    String of() {
        return of;
    }

    String meaning() {
        return meaning;
    }

    double must() {
        return must;
    }

    double aim() {
        return aim;
    }

    boolean isMoreBetter() {
        return must < aim;
    }

    boolean isMet(double value) {
        return reaches(value, must);
    }

    boolean isAimMet(double value) {
        return reaches(value, aim);
    }

    /** Whether the bench ends in failure for this value. */
    boolean fails(double value) {
        return switch (gate) {
            case PRINTED -> false;
            case TIMED -> !reaches(value, isMoreBetter() ? must * (1 - TOLERANCE) : must * (1 + TOLERANCE));
            case COUNTED -> !isMet(value);
        };
    }

    private boolean reaches(double value, double bound) {
        return isMoreBetter() ? value >= bound : value <= bound;
    }
}
