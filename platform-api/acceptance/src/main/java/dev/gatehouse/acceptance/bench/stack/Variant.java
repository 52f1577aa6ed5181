package dev.gatehouse.acceptance.bench.stack;

import java.time.Duration;

/** One of the servers that are compared, running and ready. */
public final class Variant implements AutoCloseable {

    private final String name;
    private final int port;
    private final ChildJvm jvm;

    Variant(String name, int port, ChildJvm jvm) {
        this.name = name;
        this.port = port;
        this.jvm = jvm;
    }

    /** {@code A}, {@code B} or {@code BT}. */
    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    /** Processor time of its process so far. */
    public Duration cpu() {
        return jvm.cpu();
    }

    /** Waits until it has nothing left to do by itself, such as compiling; a while at most. */
    public void settle() {
        jvm.settle();
    }

    @Override
    public void close() {
        jvm.close();
    }
}
