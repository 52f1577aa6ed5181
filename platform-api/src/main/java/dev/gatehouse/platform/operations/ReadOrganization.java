package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Shows the account of a firm. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named")
class ReadOrganization {

    private final FirmScope scope;
    private final AccountPages pages;

    ReadOrganization(FirmScope scope, AccountPages pages) {
        this.scope = scope;
        this.pages = pages;
    }

    Mono<OperatorOrganizationResponse> read(UUID firm, OperatorPrincipal principal) {
        return scope.read(firm, principal, pages.of(firm));
    }
}
