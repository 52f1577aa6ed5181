package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** An engagement with everything on its page. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_READ)
@EveryPlan
@ReadOnly
class ReadEngagement {

    private final EngagementDetails details;

    ReadEngagement(EngagementDetails details) {
        this.details = details;
    }

    Mono<EngagementResponse> read(UUID id, StaffPrincipal member) {
        return details.of(id, member);
    }
}
