package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.support.SupportGrants;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Lets in what another operator asked for in an emergency. The firm's owners are told by mail, in the same transaction.
 */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named")
class ApproveBreakGlass {

    private final FirmScope scope;
    private final SupportGrants grants;
    private final WorkQueue work;
    private final EventLog events;

    ApproveBreakGlass(FirmScope scope, SupportGrants grants, WorkQueue work, EventLog events) {
        this.scope = scope;
        this.grants = grants;
        this.work = work;
        this.events = events;
    }

    Mono<SupportGrantResponse> approve(UUID firm, UUID grant, OperatorPrincipal principal) {
        return scope.write(
                firm,
                principal,
                actor -> grants.approve(grant, principal.operatorId())
                        .delayUntil(approved -> work.add(SupportGrants.BREAK_GLASS_MAIL, grant))
                        .delayUntil(approved -> events.append(SupportGrants.event(
                                "support.break-glass-approved", new OrganizationId(firm), actor, approved))));
    }
}
