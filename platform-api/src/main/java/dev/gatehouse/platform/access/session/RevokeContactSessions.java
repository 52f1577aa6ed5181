package dev.gatehouse.platform.access.session;

import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Ends all sessions of a contact; they may come in again. Doing it again ends them again. */
@UseCase
@RequiresPermission(Permission.CLIENTS_WRITE)
@EveryPlan
@OverLimitToo("it closes a door")
@NoTransaction("the sessions end in Redis after the commit, so that none can begin in between")
class RevokeContactSessions {

    private final SessionRecordRepository records;
    private final ContactSessions sessions;
    private final TenantTransactions transactions;

    RevokeContactSessions(SessionRecordRepository records, ContactSessions sessions, TenantTransactions transactions) {
        this.records = records;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    Mono<Void> revoke(UUID contact, StaffPrincipal member) {
        return transactions
                .write(records.isContact(contact)
                        .filter(known -> known)
                        .transform(Problems.orNotFound())
                        .then(sessions.recordEnd(member.organization(), contact, member.actor())))
                .then(sessions.end(contact));
    }
}
