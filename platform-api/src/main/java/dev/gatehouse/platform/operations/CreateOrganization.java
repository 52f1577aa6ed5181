package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.operator.CreateOrganizationRequest;
import dev.gatehouse.contract.operator.OperatorOrganizationResponse;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.founding.Founding;
import dev.gatehouse.platform.access.founding.NewFirm;
import dev.gatehouse.platform.event.Actor;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.organization.member.MemberInvitation;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.work.WorkQueue;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Makes a firm for somebody and mails them the link to come in as its owner. */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the new firm")
class CreateOrganization {

    private final FirmScope scope;
    private final Founding founding;
    private final AccountPages pages;
    private final WorkQueue work;
    private final EventLog events;

    CreateOrganization(FirmScope scope, Founding founding, AccountPages pages, WorkQueue work, EventLog events) {
        this.scope = scope;
        this.founding = founding;
        this.pages = pages;
        this.work = work;
        this.events = events;
    }

    Mono<OperatorOrganizationResponse> create(CreateOrganizationRequest request, OperatorPrincipal principal) {
        NewFirm firm = new NewFirm(
                request.id(),
                request.name(),
                request.slug(),
                request.preset(),
                request.plan(),
                request.ownerName(),
                request.ownerEmail());
        return scope.begin(
                firm.id(),
                principal,
                actor -> founding.found(firm)
                        .flatMap(made ->
                                made.map(owner -> invited(firm, owner, actor)).orElseGet(() -> pages.of(firm.id()))));
    }

    private Mono<OperatorOrganizationResponse> invited(NewFirm firm, UUID owner, Actor actor) {
        Stream stream = Stream.organization(firm.id());
        return work.add(MemberInvitation.WORK, owner)
                .then(pages.of(firm.id()))
                .delayUntil(page -> events.append(
                        NewEvent.of(stream, "organization.created", actor)
                                .fact("preset", firm.preset().name())
                                .fact("plan", firm.plan())
                                .secret("name", firm.name()),
                        NewEvent.of(stream, "member.invited", actor)
                                .about("member", owner)
                                .fact("role", "OWNER")
                                .secret("name", firm.ownerName())
                                .secret("email", firm.ownerEmail())));
    }
}
