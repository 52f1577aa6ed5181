package dev.gatehouse.platform.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The only place where the server asks for the time; microseconds, as PostgreSQL keeps them. */
public final class Clock {

    private Clock() {}

    /** Now, truncated to what every store can hold. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
