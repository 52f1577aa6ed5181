package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.AccessPolicyResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import reactor.core.publisher.Mono;

/** Tells by which door the firm's clients come in. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_READ)
@EveryPlan
@ReadOnly
class ReadAccessPolicy {

    private final AccessPolicyRepository policies;

    ReadAccessPolicy(AccessPolicyRepository policies) {
        this.policies = policies;
    }

    Mono<AccessPolicyResponse> read() {
        return policies.read().transform(Problems.orNotFound()).map(StoredPolicy::response);
    }
}
