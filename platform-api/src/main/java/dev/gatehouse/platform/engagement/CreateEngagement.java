package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.CreateEngagementRequest;
import dev.gatehouse.contract.engagement.EngagementResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Drafts an engagement. The same request again gives the same engagement. */
@UseCase
@RequiresPermission(Permission.ENGAGEMENTS_WRITE)
@EveryPlan
class CreateEngagement {

    private final EngagementDrafts drafts;

    CreateEngagement(EngagementDrafts drafts) {
        this.drafts = drafts;
    }

    Mono<EngagementResponse> create(CreateEngagementRequest request, StaffPrincipal member) {
        return drafts.draft(request, null, member);
    }
}
