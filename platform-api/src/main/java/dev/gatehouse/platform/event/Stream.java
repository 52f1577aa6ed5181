package dev.gatehouse.platform.event;

import java.util.UUID;

/**
 * A chain of events with a head of its own.
 *
 * @param name {@code engagement:<uuid>} or {@code organization:<uuid>}
 */
public record Stream(String name) {

    static final String ENGAGEMENT = "engagement:";

    public static Stream engagement(UUID id) {
        return new Stream(ENGAGEMENT + id);
    }

    /** What happens in a firm outside engagements: sign-ins, clients, settings. */
    public static Stream organization(UUID id) {
        return new Stream("organization:" + id);
    }
}
