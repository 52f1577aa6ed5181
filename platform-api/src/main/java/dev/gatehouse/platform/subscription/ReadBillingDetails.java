package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.BillingDetailsResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import reactor.core.publisher.Mono;

/** Whom the firm's invoices are made out to. */
@UseCase
@RequiresPermission(Permission.BILLING_READ)
@EveryPlan
@ReadOnly
class ReadBillingDetails {

    private final OrganizationDirectory organizations;
    private final BuyerDetails buyer;

    ReadBillingDetails(OrganizationDirectory organizations, BuyerDetails buyer) {
        this.organizations = organizations;
        this.buyer = buyer;
    }

    Mono<BillingDetailsResponse> read(StaffPrincipal member) {
        return organizations
                .byId(member.organization())
                .transform(Problems.orNotFound())
                .flatMap(buyer::of);
    }
}
