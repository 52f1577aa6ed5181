package dev.gatehouse.platform.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens elsewhere, not longer than it may take. */
public final class Await {

    private static final long PAUSE = Duration.ofMillis(10).toNanos();

    private Await() {}

    public static void until(Duration longest, BooleanSupplier reached) {
        long end = System.nanoTime() + longest.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not reached within " + longest);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
