package dev.gatehouse.platform.access.session;

import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ends in Redis what has ended on record, also when the request that asked for it could not. Sessions that began since
 * are left alone.
 */
@Component
class RecordedSessionsEnd implements WorkHandler {

    static final String WORK = "recorded-sessions-end";

    private static final int AT_ONCE = 1_000;

    private final SessionRecordRepository records;
    private final Sessions sessions;
    private final TenantTransactions transactions;

    RecordedSessionsEnd(SessionRecordRepository records, Sessions sessions, TenantTransactions transactions) {
        this.records = records;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return transactions
                .read(records.endedKeys(item.subject(), sessions.longest(), AT_ONCE))
                .flatMap(hashes -> sessions.endRecorded(item.organization(), hashes));
    }
}
