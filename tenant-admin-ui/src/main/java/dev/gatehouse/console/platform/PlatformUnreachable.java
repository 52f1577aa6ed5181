package dev.gatehouse.console.platform;

/** The API did not answer, or not in its own words. Trying again later is safe: every write is repeatable. */
public final class PlatformUnreachable extends RuntimeException {

    PlatformUnreachable() {}

    PlatformUnreachable(Throwable cause) {
        super(cause);
    }
}
