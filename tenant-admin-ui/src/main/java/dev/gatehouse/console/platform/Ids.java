package dev.gatehouse.console.platform;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes the ids of creations. A form makes its id once and keeps it, so that a repeated attempt cannot create a second
 * thing.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new UUIDv7 (RFC 9562 §5.7): milliseconds first, 74 random bits after. */
    public static UUID next() {
        var time = System.currentTimeMillis() << 16;
        var version = 0x7000L | RANDOM.nextInt(0x1000);
        var variant = RANDOM.nextLong() >>> 2 | 1L << 63;
        return new UUID(time | version, variant);
    }
}
