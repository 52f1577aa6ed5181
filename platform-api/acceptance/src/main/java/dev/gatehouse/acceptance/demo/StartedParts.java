package dev.gatehouse.acceptance.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What has been started, to be stopped in reverse order. A step and the stop exclude each other: whoever stops waits
 * for the step at work, and no further step begins, so nothing is left behind.
 */
final class StartedParts implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final PrintStream out;
    private final CountDownLatch stop = new CountDownLatch(1);

    StartedParts(PrintStream out) {
        this.out = out;
    }

    <T extends AutoCloseable> T start(Supplier<T> start) {
        lock.lock();
        try {
            requireRunning();
            T part = start.get();
            open.push(part);
            return part;
        } finally {
            lock.unlock();
        }
    }

    void run(Runnable step) {
        start(() -> {
            step.run();
            return () -> {};
        });
    }

    /** Says what is going on, and afterwards how long it took. */
    <T> T timed(String what, Supplier<T> step) {
        out.printf("  %-44s", what + " …");
        out.flush();
        Instant begin = Instant.now();
        T result = step.get();
        out.printf("%6.1f s%n", Duration.between(begin, Instant.now()).toMillis() / 1000.0);
        return result;
    }

    /** Ctrl-C reaches the children too: an end they report a moment before the stop begins here is no failure. */
    boolean isStoppedSoon() {
        try {
            return stop.await(300, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        stop.countDown();
        lock.lock();
        try {
            while (!open.isEmpty()) {
                closeQuietly(open.pop());
            }
        } finally {
            lock.unlock();
        }
    }

    private void requireRunning() {
        if (stop.getCount() == 0) {
            throw new DemoException("Stopped while it was starting.");
        }
    }

    private void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            out.println("A part did not stop: " + e.getMessage());
        }
    }
}
