package dev.gatehouse.platform.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens elsewhere, not longer than it may take. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(10);

    private Await() {}

    public static void until(Duration longest, BooleanSupplier reached) {
        until(longest, PAUSE, reached);
    }

    /** Looks only so often, where looking costs something. */
    public static void until(Duration longest, Duration pause, BooleanSupplier reached) {
        long end = System.nanoTime() + longest.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not reached within " + longest);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
