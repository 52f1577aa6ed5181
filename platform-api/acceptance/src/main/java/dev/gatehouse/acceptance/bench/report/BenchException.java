package dev.gatehouse.acceptance.bench.report;

import org.jspecify.annotations.Nullable;

/** The bench cannot go on; the message is for the person who started it. */
public final class BenchException extends RuntimeException {

    public BenchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
