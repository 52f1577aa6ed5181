package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.ChangeEngagementAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.EngagementAccessPolicyResponse;
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

/** Has an engagement's links demand something else than the firm, or the same again; their sessions begin anew. */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_WRITE)
@EveryPlan
@OverLimitToo("it guards a door")
@NoTransaction("sessions end after the commit, so that none can begin in between")
class ChangeEngagementAccessPolicy {

    private final EngagementOverrides overrides;
    private final AccessPolicyRepository policies;
    private final TenantTransactions transactions;

    ChangeEngagementAccessPolicy(
            EngagementOverrides overrides, AccessPolicyRepository policies, TenantTransactions transactions) {
        this.overrides = overrides;
        this.policies = policies;
        this.transactions = transactions;
    }

    /** Has an engagement's links demand something else than the firm; their sessions begin anew. */
    Mono<EngagementAccessPolicyResponse> change(
            UUID engagement, ChangeEngagementAccessPolicyRequest request, StaffPrincipal member) {
        PolicyOverride override =
                new PolicyOverride(request.prove(), request.challengeSeconds(), request.sendsPerVerification());
        Mono<Void> change = policies.putOverride(engagement, override)
                .then(overrides.changed("engagement.access-policy-changed", engagement, member));
        return changed(engagement, change);
    }

    /** Has an engagement's links demand what the firm demands; their sessions begin anew. */
    Mono<EngagementAccessPolicyResponse> remove(UUID engagement, StaffPrincipal member) {
        Mono<Void> change = policies.removeOverride(engagement)
                .filter(removed -> removed)
                .flatMap(removed -> overrides.changed("engagement.access-policy-removed", engagement, member));
        return changed(engagement, change);
    }

    private Mono<EngagementAccessPolicyResponse> changed(UUID engagement, Mono<Void> change) {
        Mono<EngagementAccessPolicyResponse> work =
                overrides.requireEngagement(engagement).then(change).then(overrides.read(engagement));
        return transactions
                .write(work)
                .delayUntil(
                        done -> transactions.read(overrides.links(engagement)).flatMap(overrides::endSessions));
    }
}
