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

/** Ends one session of a contact. Doing it again ends it again. */
@UseCase
@RequiresPermission(Permission.CLIENTS_WRITE)
@EveryPlan
@OverLimitToo("it closes a door")
@NoTransaction("the session ends in Redis after the commit")
class RevokeContactSession {

    private final SessionRecordRepository records;
    private final ContactSessions sessions;
    private final TenantTransactions transactions;

    RevokeContactSession(SessionRecordRepository records, ContactSessions sessions, TenantTransactions transactions) {
        this.records = records;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    Mono<Void> revoke(UUID contact, UUID session, StaffPrincipal member) {
        return transactions
                .write(records.find(contact, session)
                        .transform(Problems.orNotFound())
                        .delayUntil(found -> sessions.recordEnd(member.organization(), contact, found, member.actor())))
                .flatMap(sessions::end);
    }
}
