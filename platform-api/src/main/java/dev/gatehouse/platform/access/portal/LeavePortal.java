package dev.gatehouse.platform.access.portal;

import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import reactor.core.publisher.Mono;

/** Ends the session of the contact who asks for it. */
@UseCase
@ForContacts
@EveryPlan
@NoTransaction("the session ends in Redis first; its record follows in a transaction of its own")
class LeavePortal {

    private final Sessions sessions;
    private final SessionRecords records;
    private final TenantTransactions transactions;

    LeavePortal(Sessions sessions, SessionRecords records, TenantTransactions transactions) {
        this.sessions = sessions;
        this.records = records;
        this.transactions = transactions;
    }

    Mono<Void> leave(ContactPrincipal contact) {
        return sessions.end(contact).then(transactions.write(records.end(Sessions.hash(contact))));
    }
}
