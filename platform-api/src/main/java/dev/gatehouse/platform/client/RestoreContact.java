package dev.gatehouse.platform.client;

import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Lets a revoked contact in again. Links work again once they have been mailed anew. */
@UseCase
@RequiresPermission(Permission.CLIENTS_WRITE)
@EveryPlan
class RestoreContact {

    private final ContactRevocation revocation;

    RestoreContact(ContactRevocation revocation) {
        this.revocation = revocation;
    }

    Mono<Void> restore(UUID contact, StaffPrincipal member) {
        return revocation.restore(contact, member);
    }
}
