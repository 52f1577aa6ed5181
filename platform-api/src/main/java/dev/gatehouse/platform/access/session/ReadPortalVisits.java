package dev.gatehouse.platform.access.session;

import dev.gatehouse.contract.access.PortalVisitsResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** How often clients looked for themselves, and whether they do so more often. */
@UseCase
@RequiresPermission(Permission.CLIENTS_READ)
@EveryPlan
@ReadOnly
class ReadPortalVisits {

    static final int DAYS = 30;

    private final ContactStateRepository contacts;

    ReadPortalVisits(ContactStateRepository contacts) {
        this.contacts = contacts;
    }

    Mono<PortalVisitsResponse> read() {
        return contacts.visits(DAYS);
    }
}
