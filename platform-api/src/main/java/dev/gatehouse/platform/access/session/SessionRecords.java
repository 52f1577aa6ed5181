package dev.gatehouse.platform.access.session;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps the records of the bound firm's sessions, inside the transaction of the caller. A record that says open proves
 * nothing; Redis does.
 */
@Component
public class SessionRecords {

    private final SessionRecordRepository records;

    SessionRecords(SessionRecordRepository records) {
        this.records = records;
    }

    /** Begins the record of a session; in the transaction of its sign-in, before Redis gets the session. */
    public Mono<Void> begin(SessionStart start) {
        return records.insert(start);
    }

    /** Records the end of one session; false when it was over before. */
    Mono<Boolean> end(SessionRecord session) {
        return records.end(session.id());
    }

    /** Records that whoever held a session has left it. */
    public Mono<Void> end(String keyHash) {
        return records.endOfKey(keyHash);
    }

    /** Records the end of all sessions of a member or contact; tells how many were open on record. */
    public Mono<Long> endAll(UUID owner) {
        return records.endAll(owner);
    }

    /** Records the end of the sessions that came in by a link. */
    public Mono<Void> endOfLink(UUID contact, UUID link) {
        return records.endOfLink(contact, link);
    }
}
