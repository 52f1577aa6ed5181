package dev.gatehouse.acceptance.people;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** UUIDv7 (RFC 9562), as every client of the API makes them. */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    public static UUID next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = 0x2L << 62 | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
