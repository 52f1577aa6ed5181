package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.access.SessionListItem;
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

/** The sessions of a contact, the newest first: those that are open, and for some weeks those that are over. */
@UseCase
@RequiresPermission(Permission.CLIENTS_READ)
@EveryPlan
@OverLimitToo("it only looks")
@NoTransaction("Redis is asked for the last uses after the records are read")
class ListContactSessions {

    private final SessionRecordRepository records;
    private final SessionPages pages;
    private final TenantTransactions transactions;

    ListContactSessions(SessionRecordRepository records, SessionPages pages, TenantTransactions transactions) {
        this.records = records;
        this.pages = pages;
        this.transactions = transactions;
    }

    Mono<Slice<SessionListItem>> list(UUID contact, String cursor, int limit, StaffPrincipal reader) {
        return transactions
                .read(records.isContact(contact)
                        .filter(known -> known)
                        .transform(Problems.orNotFound())
                        .then(pages.read(contact, cursor, limit)))
                .flatMap(page -> pages.answer(page, reader));
    }
}
