package dev.gatehouse.platform.client;

import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Revokes a contact: from the commit on no door lets them in, and what is open ends on all nodes. */
@UseCase
@RequiresPermission(Permission.CLIENTS_WRITE)
@EveryPlan
@OverLimitToo("it closes a door")
@NoTransaction("sessions and challenges end in Redis after the commit, so that none can begin in between")
class RevokeContact {

    private final ContactRevocation revocation;
    private final TenantTransactions transactions;

    RevokeContact(ContactRevocation revocation, TenantTransactions transactions) {
        this.revocation = revocation;
        this.transactions = transactions;
    }

    Mono<Void> revoke(UUID contact, StaffPrincipal member) {
        return transactions.write(revocation.revoke(contact, member)).then(revocation.end(contact));
    }
}
