package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.PlanResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.Quotas;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import reactor.core.publisher.Mono;

/** Tells what the firm's plan includes and how much of it is used. */
@UseCase
@RequiresPermission(Permission.PLAN_READ)
@EveryPlan
@ReadOnly
class ReadPlan {

    private final OrganizationDirectory organizations;
    private final Quotas quotas;

    ReadPlan(OrganizationDirectory organizations, Quotas quotas) {
        this.organizations = organizations;
        this.quotas = quotas;
    }

    Mono<PlanResponse> read(StaffPrincipal member) {
        return organizations
                .byId(member.organization())
                .transform(Problems.orNotFound())
                .zipWith(quotas.used(), (firm, used) -> PlanPage.of(firm.entitlements(), used));
    }
}
