package dev.gatehouse.platform.access.staff;

import dev.gatehouse.contract.access.OwnOrganization;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.StaffIdentity;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.StaffRepository;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The firms that the caller works for. Their names are read by the directory, outside any firm's transaction. */
@UseCase
@ForMembers
@EveryPlan
@NoTransaction("the directory reads each firm by itself")
class ListOwnOrganizations {

    private final StaffRepository staff;
    private final OrganizationDirectory organizations;
    private final TenantTransactions transactions;

    ListOwnOrganizations(StaffRepository staff, OrganizationDirectory organizations, TenantTransactions transactions) {
        this.staff = staff;
        this.organizations = organizations;
        this.transactions = transactions;
    }

    Mono<List<OwnOrganization>> list(StaffPrincipal principal) {
        return transactions
                .read(staff.memberships(principal.personId()))
                .flatMapMany(Flux::fromIterable)
                .concatMap(membership -> describe(membership, principal))
                .collectList();
    }

    private Mono<OwnOrganization> describe(StaffIdentity membership, StaffPrincipal principal) {
        return organizations
                .byId(membership.organization())
                .map(firm -> new OwnOrganization(
                        firm.id().value(),
                        firm.slug(),
                        firm.name(),
                        membership.role(),
                        firm.id().equals(principal.organization())));
    }
}
