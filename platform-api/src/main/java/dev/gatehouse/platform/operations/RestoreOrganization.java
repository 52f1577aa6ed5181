package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.ChangeOrganizationStateRequest;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.contract.operator.OrganizationState;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Opens a closed firm again; sessions that are still young go on. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named")
class RestoreOrganization {

    private final FirmScope scope;
    private final AccountRepository accounts;
    private final AccountPages pages;
    private final OrganizationDirectory organizations;
    private final EventLog events;

    RestoreOrganization(
            FirmScope scope,
            AccountRepository accounts,
            AccountPages pages,
            OrganizationDirectory organizations,
            EventLog events) {
        this.scope = scope;
        this.accounts = accounts;
        this.pages = pages;
        this.organizations = organizations;
        this.events = events;
    }

    Mono<OperatorOrganizationResponse> restore(
            UUID firm, ChangeOrganizationStateRequest request, OperatorPrincipal principal) {
        String reason = request.reason().strip();
        return scope.write(
                firm,
                principal,
                actor -> accounts.move(firm, OrganizationState.ACTIVE)
                        .flatMap(moved -> moved ? moved(firm, reason, actor) : pages.of(firm)));
    }

    private Mono<OperatorOrganizationResponse> moved(UUID firm, String reason, Actor actor) {
        return accounts.restore()
                .then(organizations.changed(new OrganizationId(firm)))
                .then(pages.of(firm))
                .delayUntil(page -> events.append(NewEvent.of(Stream.organization(firm), "organization.restored", actor)
                        .secret("reason", reason)));
    }
}
