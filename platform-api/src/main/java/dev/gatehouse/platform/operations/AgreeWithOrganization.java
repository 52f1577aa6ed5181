package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.AgreeRequest;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.Agreements;
import dev.gatehouse.platform.plangate.Agreements.Terms;
import dev.gatehouse.platform.plangate.EveryPlan;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Agrees something else with a firm than its plan says. Holds on all nodes as soon as it is committed. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named")
class AgreeWithOrganization {

    private static final String UNLIMITED = "unlimited";

    private final FirmScope scope;
    private final Agreements agreements;
    private final AccountPages pages;
    private final EventLog events;

    AgreeWithOrganization(FirmScope scope, Agreements agreements, AccountPages pages, EventLog events) {
        this.scope = scope;
        this.agreements = agreements;
        this.pages = pages;
        this.events = events;
    }

    Mono<OperatorOrganizationResponse> agree(UUID firm, AgreeRequest request, OperatorPrincipal principal) {
        Terms terms = new Terms(request.key(), request.value(), request.reason().strip(), request.until()).checked();
        return scope.write(
                firm,
                principal,
                actor -> agreements
                        .agree(terms, principal.operatorId())
                        .then(pages.of(firm))
                        .delayUntil(page -> events.append(agreed(firm, terms, actor))));
    }

    private static NewEvent agreed(UUID firm, Terms terms, Actor actor) {
        NewEvent event = NewEvent.of(Stream.organization(firm), "entitlement.agreed", actor)
                .fact("key", terms.key())
                .fact("value", Objects.requireNonNullElse(terms.value(), UNLIMITED))
                .secret("reason", terms.reason());
        return terms.until() == null ? event : event.fact("until", terms.until().toString());
    }
}
