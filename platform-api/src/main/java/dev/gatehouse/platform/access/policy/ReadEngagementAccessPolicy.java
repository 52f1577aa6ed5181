package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Tells what the links of an engagement demand. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_READ)
@EveryPlan
@ReadOnly
class ReadEngagementAccessPolicy {

    private final EngagementOverrides overrides;

    ReadEngagementAccessPolicy(EngagementOverrides overrides) {
        this.overrides = overrides;
    }

    Mono<EngagementAccessPolicyResponse> read(UUID engagement) {
        return overrides.requireEngagement(engagement).then(overrides.read(engagement));
    }
}
