package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.engagement.EngagementDetails;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** One item with its files and attempts. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_READ)
@EveryPlan
@ReadOnly
class ReadItem {

    private final EngagementDetails details;

    ReadItem(EngagementDetails details) {
        this.details = details;
    }

    Mono<ItemResponse> read(UUID id, StaffPrincipal member) {
        return details.ofItem(id, member);
    }
}
