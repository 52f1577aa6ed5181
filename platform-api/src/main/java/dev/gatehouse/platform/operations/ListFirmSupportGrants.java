package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.support.SupportGrants;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What leave a firm has given, and what was asked for in an emergency. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named")
class ListFirmSupportGrants {

    private final FirmScope scope;
    private final SupportGrants grants;

    ListFirmSupportGrants(FirmScope scope, SupportGrants grants) {
        this.scope = scope;
        this.grants = grants;
    }

    Mono<List<SupportGrantResponse>> list(UUID firm, OperatorPrincipal principal) {
        return scope.read(firm, principal, grants.newest());
    }
}
