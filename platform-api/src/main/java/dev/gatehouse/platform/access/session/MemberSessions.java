package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.SessionListItem;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A member's own sessions in this firm: which there are, and an end to one or to all of them, this one too. */
@UseCase
@ForMembers
@EveryPlan
@NoTransaction("sessions end in Redis after the commit, so that none can begin in between")
class MemberSessions {

    private final SessionRecordRepository records;
    private final SessionPages pages;
    private final Sessions sessions;
    private final EventLog events;
    private final WorkQueue work;
    private final TenantTransactions transactions;

    MemberSessions(
            SessionRecordRepository records,
            SessionPages pages,
            Sessions sessions,
            EventLog events,
            WorkQueue work,
            TenantTransactions transactions) {
        this.records = records;
        this.pages = pages;
        this.sessions = sessions;
        this.events = events;
        this.work = work;
        this.transactions = transactions;
    }

    /** The caller's own sessions in this firm, the newest first. */
    Mono<Slice<SessionListItem>> list(String cursor, int limit, StaffPrincipal member) {
        return transactions
                .read(pages.read(member.memberId(), cursor, limit))
                .flatMap(page -> pages.answer(page, member));
    }

    /** Ends one of the caller's own sessions. Doing it again ends it again. */
    Mono<Void> end(UUID session, StaffPrincipal member) {
        return transactions
                .write(records.find(member.memberId(), session)
                        .transform(Problems.orNotFound())
                        .delayUntil(found -> recordEnd(found, member)))
                .flatMap(found -> sessions.endRecorded(member.organization(), List.of(found.keyHash())));
    }

    private Mono<Void> recordEnd(SessionRecord session, StaffPrincipal member) {
        return records.end(session.id())
                .filter(ended -> ended)
                .flatMap(ended -> work.add(RecordedSessionsEnd.WORK, member.memberId())
                        .then(events.append(event("session.revoked", member).about("session", session.id()))));
    }

    /** Ends all of the caller's sessions in this firm, the one that asks too. */
    Mono<Void> endAll(StaffPrincipal member) {
        return transactions
                .write(records.endAll(member.memberId())
                        .filter(ended -> ended > 0)
                        .flatMap(ended -> work.add(RecordedSessionsEnd.WORK, member.memberId())
                                .then(events.append(
                                        event("sessions.revoked", member).fact("sessions", ended.intValue())))))
                .then(sessions.endAll(member.organization(), member.memberId()));
    }

    private static NewEvent event(String type, StaffPrincipal member) {
        return NewEvent.of(Stream.organization(member.organization().value()), type, member.actor())
                .about("member", member.memberId());
    }
}
