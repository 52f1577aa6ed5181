package dev.gatehouse.platform.operations;

import dev.gatehouse.contract.access.MemberResponse;
import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.StaffSessionResponse;
import dev.gatehouse.contract.organization.OrganizationResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.support.SupportGrantResponse;
import dev.gatehouse.contract.support.SupportSessionResponse;
import dev.gatehouse.contract.support.SupportState;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OperatorPrincipal;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.access.Sessions;
import dev.gatehouse.platform.access.SupportVisit;
import dev.gatehouse.platform.access.support.SupportGrants;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Goes into a firm by a grant that holds now. The session ends with the grant, and entering is an event of the firm.
 */
@UseCase
@ForOperators
@EveryPlan
@NoTransaction("the transaction is bound to the firm that is named; the session begins after its commit")
class BeginSupportSession {

    private final FirmScope scope;
    private final SupportGrants grants;
    private final Sessions sessions;
    private final EventLog events;
    private final OrganizationDirectory organizations;
    private final PortalUrls urls;

    BeginSupportSession(
            FirmScope scope,
            SupportGrants grants,
            Sessions sessions,
            EventLog events,
            OrganizationDirectory organizations,
            PortalUrls urls) {
        this.scope = scope;
        this.grants = grants;
        this.sessions = sessions;
        this.events = events;
        this.organizations = organizations;
        this.urls = urls;
    }

    Mono<SupportSessionResponse> begin(UUID firm, UUID grant, OperatorPrincipal principal) {
        OrganizationId organization = new OrganizationId(firm);
        return scope.write(
                        firm,
                        principal,
                        actor -> grants.find(grant)
                                .filter(found -> found.state() == SupportState.ACTIVE)
                                .transform(Problems.orRefuse(ProblemCode.INVALID_TRANSITION))
                                .delayUntil(found -> events.append(
                                        SupportGrants.event("support.entered", organization, actor, found))))
                .flatMap(found -> enter(organization, found, principal));
    }

    private Mono<SupportSessionResponse> enter(
            OrganizationId firm, SupportGrantResponse grant, OperatorPrincipal principal) {
        SupportVisit visit = new SupportVisit(grant.id(), Set.copyOf(grant.areas()), grant.mayChange());
        Duration left = Duration.between(Clock.now(), Objects.requireNonNull(grant.endsAt()));
        return Mono.zip(
                sessions.beginForSupport(firm, visit, principal, left),
                organizations.byId(firm).transform(Problems.orNotFound()),
                (begun, organization) -> new SupportSessionResponse(
                        new StaffSessionResponse(begun.id(), begun.expiresAt(), member(organization, visit, principal)),
                        grant));
    }

    private MemberResponse member(Organization firm, SupportVisit visit, OperatorPrincipal principal) {
        return new MemberResponse(
                principal.operatorId(),
                principal.email(),
                principal.email(),
                MemberRole.VIEWER,
                visit.permissions(),
                new OrganizationResponse(
                        firm.id().value(),
                        firm.slug(),
                        firm.name(),
                        firm.preset(),
                        firm.plan(),
                        urls.home(firm.slug()),
                        true));
    }
}
