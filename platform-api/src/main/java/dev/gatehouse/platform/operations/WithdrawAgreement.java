package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.WithdrawAgreementRequest;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.Agreements;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Lets a firm's plan hold again. Where nothing is agreed, nothing happens. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named")
class WithdrawAgreement {

    private final FirmScope scope;
    private final Agreements agreements;
    private final AccountPages pages;
    private final EventLog events;

    WithdrawAgreement(FirmScope scope, Agreements agreements, AccountPages pages, EventLog events) {
        this.scope = scope;
        this.agreements = agreements;
        this.pages = pages;
        this.events = events;
    }

    Mono<OperatorOrganizationResponse> withdraw(
            UUID firm, WithdrawAgreementRequest request, OperatorPrincipal principal) {
        return scope.write(
                firm,
                principal,
                actor -> agreements
                        .withdraw(request.key())
                        .flatMap(withdrawn -> pages.of(firm)
                                .delayUntil(page -> withdrawn
                                        ? events.append(
                                                NewEvent.of(Stream.organization(firm), "entitlement.withdrawn", actor)
                                                        .fact("key", request.key())
                                                        .secret(
                                                                "reason",
                                                                request.reason().strip()))
                                        : Mono.empty())));
    }
}
