package dev.gatehouse.acceptance.bench.peer;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Reads a session, slides its end and counts the request against the session's limit. */
interface SessionCheck {

    Duration IDLE = Duration.ofHours(24);
    int REQUESTS_A_MINUTE = 600;
    Duration ACCESS_GAP = Duration.ofMinutes(30);

    /** The owner of the session behind a secret; empty when there is none, or when it has used up its minute. */
    Optional<Contact> use(UUID organization, String secret);
}
