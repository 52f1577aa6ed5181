package dev.gatehouse.platform.access;

import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import reactor.core.publisher.Mono;

/** Ends the session that asks for it. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("the session ends in Redis first; its record follows in a transaction of its own")
class SignOut {

    private final Sessions sessions;
    private final SessionRecords records;
    private final TenantTransactions transactions;

    SignOut(Sessions sessions, SessionRecords records, TenantTransactions transactions) {
        this.sessions = sessions;
        this.records = records;
        this.transactions = transactions;
    }

    Mono<Void> end(Principal principal) {
        return sessions.end(principal).then(transactions.write(records.end(Sessions.hash(principal))));
    }
}
