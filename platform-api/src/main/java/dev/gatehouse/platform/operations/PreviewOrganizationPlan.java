package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.Agreements;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Tells what another plan would mean for a firm. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named")
class PreviewOrganizationPlan {

    private final FirmScope scope;
    private final Agreements agreements;

    PreviewOrganizationPlan(FirmScope scope, Agreements agreements) {
        this.scope = scope;
        this.agreements = agreements;
    }

    Mono<PlanPreviewResponse> preview(UUID firm, String plan, OperatorPrincipal principal) {
        return scope.read(firm, principal, agreements.preview(plan));
    }
}
