package dev.gatehouse.platform.access;

import java.time.Duration;

/** Every limit on getting in, in one place; the documentation and the tests read this table. */
public enum RateLimit {
    /** Codes asked for by one address. */
    CODE_PER_ADDRESS(5, Duration.ofMinutes(15)),
    /** Codes asked for from one IP address. */
    CODE_PER_IP(60, Duration.ofMinutes(15)),
    /** Codes handed in from one IP address. */
    FINISH_PER_IP(120, Duration.ofMinutes(15)),
    /** Access links opened from one IP address. */
    LINK_PER_IP(120, Duration.ofMinutes(1)),
    /** Fresh mails asked for by one address. */
    FRESH_LINK_PER_ADDRESS(3, Duration.ofHours(1)),
    /** Fresh mails asked for from one IP address. */
    FRESH_LINK_PER_IP(30, Duration.ofHours(1));

    /** Wrong tries that void a code. */
    static final int TRIES_PER_CODE = 5;

    /** Wrong tries an address has in a day, whatever it asks for in between. */
    static final int TRIES_PER_DAY = 100;

    private final int uses;
    private final Duration window;

    RateLimit(int uses, Duration window) {
        this.uses = uses;
        this.window = window;
    }

    public int uses() {
        return uses;
    }

    public Duration window() {
        return window;
    }
}
