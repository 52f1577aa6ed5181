package dev.gatehouse.platform.access.support;

import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import reactor.core.publisher.Mono;

/** Whom the firm has let look, newest first, emergencies included. */
@UseCase
@RequiresPermission(Permission.MEMBERS_READ)
@EveryPlan
@ReadOnly
class ListSupportGrants {

    private final SupportGrantRepository grants;

    ListSupportGrants(SupportGrantRepository grants) {
        this.grants = grants;
    }

    Mono<List<SupportGrantResponse>> list() {
        return grants.newest(SupportGrants.NEWEST);
    }
}
