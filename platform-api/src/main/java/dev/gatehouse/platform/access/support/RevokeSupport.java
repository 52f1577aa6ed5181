package dev.gatehouse.platform.access.support;

import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Takes leave back: sessions that began by it end at once, on all nodes. */
@UseCase
@RequiresPermission(Permission.MEMBERS_WRITE)
@EveryPlan
@OverLimitToo("whoever looks must be shut out at any time")
@NoTransaction("sessions end after the commit, so that none can begin in between")
class RevokeSupport {

    private final SupportGrantRepository grants;
    private final EventLog events;
    private final WorkQueue work;
    private final Sessions sessions;
    private final TenantTransactions transactions;

    RevokeSupport(
            SupportGrantRepository grants,
            EventLog events,
            WorkQueue work,
            Sessions sessions,
            TenantTransactions transactions) {
        this.grants = grants;
        this.events = events;
        this.work = work;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    Mono<Void> revoke(UUID id, StaffPrincipal member) {
        return transactions
                .write(grants.find(id)
                        .transform(Problems.orNotFound())
                        .delayUntil(grant -> grants.revoke(id)
                                .flatMap(revoked -> revoked
                                        ? work.add(SupportSessionsEnd.WORK, id)
                                                .then(events.append(SupportGrants.event(
                                                        "support.revoked",
                                                        member.organization(),
                                                        member.actor(),
                                                        grant)))
                                        : Mono.empty())))
                .then(sessions.endAll(member.organization(), id));
    }
}
