package dev.gatehouse.acceptance.bench.measure;

import dev.gatehouse.acceptance.bench.stack.SessionStock;

/** What ten thousand sessions with their index entries cost Redis, each of a contact of its own. */
public record SessionMemory(SessionStock sessions) {

    private static final int COUNT = 10_000;

    /** Bytes for one; Redis is empty before and after. */
    public double bytesEach() {
        sessions.forgetAll();
        long before = sessions.usedMemory();
        sessions.beginForStrangers(COUNT);
        long after = sessions.usedMemory();
        sessions.forgetAll();
        return (after - before) / (double) COUNT;
    }
}
