package dev.gatehouse.platform.access.session;

import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ends sessions of a contact in two steps: on record in the transaction of the caller, then in Redis. A row of work
 * repeats the second step, so that an outage of Redis delays it and no more. The event stands with the first.
 */
@Component
public class ContactSessions {

    private final SessionRecords records;
    private final Sessions sessions;
    private final EventLog events;
    private final WorkQueue work;

    ContactSessions(SessionRecords records, Sessions sessions, EventLog events, WorkQueue work) {
        this.records = records;
        this.sessions = sessions;
        this.events = events;
        this.work = work;
    }

    /** Records the end of all sessions of a contact; there is no event when none was open. */
    Mono<Void> recordEnd(OrganizationId firm, UUID contact, Actor actor) {
        return records.endAll(contact)
                .filter(ended -> ended > 0)
                .flatMap(ended -> work.add(RecordedSessionsEnd.WORK, contact)
                        .then(events.append(
                                event(firm, "sessions.revoked", contact, actor).fact("sessions", ended.intValue()))));
    }

    /** Records the end of one session; there is no event when it was over before. */
    Mono<Void> recordEnd(OrganizationId firm, UUID contact, SessionRecord session, Actor actor) {
        return records.end(session)
                .filter(ended -> ended)
                .flatMap(ended -> work.add(RecordedSessionsEnd.WORK, contact)
                        .then(events.append(
                                event(firm, "session.revoked", contact, actor).about("session", session.id()))));
    }

    private static NewEvent event(OrganizationId firm, String type, UUID contact, Actor actor) {
        return NewEvent.of(Stream.organization(firm.value()), type, actor).about("contact", contact);
    }

    /** Ends all sessions of a contact in Redis; after the commit, so that none begins in between. */
    public Mono<Void> end(UUID contact) {
        return Tenant.current().flatMap(firm -> sessions.endAll(firm, contact));
    }

    /** Ends one session in Redis. */
    Mono<Void> end(SessionRecord session) {
        return Tenant.current().flatMap(firm -> sessions.endRecorded(firm, List.of(session.keyHash())));
    }
}
