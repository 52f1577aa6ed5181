package dev.gatehouse.platform.access.staff;

import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.OpenToSupport;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.session.SessionRecords;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import reactor.core.publisher.Mono;

/** Ends the member's session that asks for it. */
@UseCase
@ForMembers
@OpenToSupport
@EveryPlan
@NoTransaction("the session ends in Redis first; its record follows in a transaction of its own")
class SignOutMember {

    private final Sessions sessions;
    private final SessionRecords records;
    private final TenantTransactions transactions;

    SignOutMember(Sessions sessions, SessionRecords records, TenantTransactions transactions) {
        this.sessions = sessions;
        this.records = records;
        this.transactions = transactions;
    }

    Mono<Void> end(StaffPrincipal principal) {
        return sessions.end(principal).then(transactions.write(records.end(Sessions.hash(principal))));
    }
}
