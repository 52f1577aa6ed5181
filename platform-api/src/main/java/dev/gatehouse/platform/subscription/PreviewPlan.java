package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.Agreements;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Tells a firm what it would lose and gain on another plan, before it decides. */
@UseCase
@RequiresPermission(Permission.PLAN_READ)
@EveryPlan
@ReadOnly
class PreviewPlan {

    private final Agreements agreements;

    PreviewPlan(Agreements agreements) {
        this.agreements = agreements;
    }

    Mono<PlanPreviewResponse> preview(String plan) {
        return agreements.preview(plan);
    }
}
