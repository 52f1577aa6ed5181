package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.support.BreakGlassRequest;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.support.SupportGrants;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Asks another operator for leave to look into a firm in an emergency. Nobody is let in by asking. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named")
class RequestBreakGlass {

    private final FirmScope scope;
    private final SupportGrants grants;
    private final EventLog events;

    RequestBreakGlass(FirmScope scope, SupportGrants grants, EventLog events) {
        this.scope = scope;
        this.grants = grants;
        this.events = events;
    }

    Mono<SupportGrantResponse> request(UUID firm, BreakGlassRequest request, OperatorPrincipal principal) {
        return scope.write(
                firm,
                principal,
                actor -> grants.request(request, principal.operatorId())
                        .flatMap(added -> grants.find(request.id())
                                .delayUntil(grant -> added
                                        ? events.append(SupportGrants.event(
                                                "support.break-glass-requested",
                                                new OrganizationId(firm),
                                                actor,
                                                grant))
                                        : Mono.empty())));
    }
}
