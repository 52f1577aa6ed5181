package dev.gatehouse.platform.access.trace;

import dev.gatehouse.contract.access.trace.AccessCheck;
import dev.gatehouse.contract.access.trace.AccessTraceResponse;
import dev.gatehouse.contract.access.trace.AccessVerdict;
import dev.gatehouse.platform.access.DoorCounters;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Explains to staff what stands between a contact and the portal. */
@UseCase
@RequiresPermission(Permission.CLIENTS_READ)
@EveryPlan
@OverLimitToo("it only looks")
@NoTransaction("what the database knows is read in a transaction of its own, the counters stand in Redis")
class ReadAccessTrace {

    private final AccessFactsRepository facts;
    private final DoorCounters counters;
    private final OrganizationDirectory organizations;
    private final TenantTransactions transactions;

    ReadAccessTrace(
            AccessFactsRepository facts,
            DoorCounters counters,
            OrganizationDirectory organizations,
            TenantTransactions transactions) {
        this.facts = facts;
        this.counters = counters;
        this.organizations = organizations;
        this.transactions = transactions;
    }

    Mono<AccessTraceResponse> read(UUID contact, StaffPrincipal member) {
        return organizations
                .byId(member.organization())
                .transform(Problems.orNotFound())
                .flatMap(firm -> transactions
                        .read(facts.of(contact))
                        .transform(Problems.orNotFound())
                        .flatMap(found -> trace(firm, found)));
    }

    private Mono<AccessTraceResponse> trace(Organization firm, AccessFacts found) {
        return counters.of(firm.id(), found.email())
                .map(used -> new AccessChecks(found, firm.accessPolicy(), used).all())
                .map(checks -> new AccessTraceResponse(found.contact(), found.name(), isOpen(checks), checks));
    }

    private static boolean isOpen(List<AccessCheck> checks) {
        return checks.stream().noneMatch(check -> check.verdict() == AccessVerdict.FAIL);
    }
}
