package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.contract.access.SessionState;
import dev.gatehouse.platform.access.Principal;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.kernel.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A page of a member's or contact's sessions: the records from PostgreSQL, then one trip to Redis that says which of
 * them are open and when they were last used.
 */
@Component
public class SessionPages {

    private static final String START =
            Cursor.of(Instant.parse("9999-01-01T00:00:00Z").toString(), new UUID(-1, -1).toString());

    private final SessionRecordRepository records;
    private final Sessions sessions;

    SessionPages(SessionRecordRepository records, Sessions sessions) {
        this.records = records;
        this.sessions = sessions;
    }

    /** Records that have been read, for {@link #answer}. */
    public static final class Page {
        private final Slice<SessionRecord> records;

        private Page(Slice<SessionRecord> records) {
            this.records = records;
        }
    }

    /** Reads the records behind a position; inside a transaction. */
    public Mono<Page> read(UUID owner, String cursor, int limit) {
        List<String> before = Cursor.parse(cursor.isEmpty() ? START : cursor, 2);
        return records.page(owner, Cursor.moment(before.get(0)), Cursor.id(before.get(1)), limit + 1)
                .map(rows -> new Page(Cursor.slice(rows, limit, SessionPages::cursorOf)));
    }

    private static String cursorOf(SessionRecord session) {
        return Cursor.of(session.beganAt().toString(), session.id().toString());
    }

    /** Asks Redis and gives the answer; outside a transaction. */
    public Mono<Slice<SessionListItem>> answer(Page page, Principal reader) {
        List<SessionRecord> rows = page.records.items();
        List<String> hashes = rows.stream().map(SessionRecord::keyHash).toList();
        String own = Sessions.hash(reader);
        return sessions.lastUses(reader.organization(), hashes)
                .map(uses -> IntStream.range(0, rows.size())
                        .mapToObj(i -> item(rows.get(i), uses.get(i), own))
                        .toList())
                .map(items -> new Slice<>(items, page.records.next()));
    }

    private static SessionListItem item(SessionRecord session, Optional<Instant> lastUse, String own) {
        boolean open = lastUse.isPresent() && session.endedAt() == null;
        return new SessionListItem(
                session.id(),
                open ? SessionState.OPEN : SessionState.OVER,
                session.proofs(),
                DeviceName.of(session.agent()),
                session.address(),
                session.beganAt(),
                open ? lastUse.get() : null,
                session.endedAt(),
                session.keyHash().equals(own));
    }
}
