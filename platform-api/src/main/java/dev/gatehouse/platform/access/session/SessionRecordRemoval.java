package dev.gatehouse.platform.access.session;

import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes the records of a firm's sessions thirty days after their end, a bounded number at a time. */
@Component
class SessionRecordRemoval implements WorkHandler {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration EVERY = Duration.ofDays(1);
    private static final int AT_ONCE = 5_000;

    private final SessionRecordRepository records;
    private final Sessions sessions;
    private final TenantTransactions transactions;

    SessionRecordRemoval(SessionRecordRepository records, Sessions sessions, TenantTransactions transactions) {
        this.records = records;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** As the trigger on the table writes it. */
    @Override
    public String kind() {
        return "session-record-removal";
    }

    @Override
    public Duration again() {
        return EVERY;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions
                .write(records.removeOld(KEPT, sessions.longest(), AT_ONCE))
                .then();
    }
}
