package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Keeps the staff of a suspended firm out, whatever session they have; costs no trip, because the directory knows. */
final class OpenFirms {

    private static final String DOOR = "/api/staff/sign-";

    private final OrganizationDirectory organizations;

    OpenFirms(OrganizationDirectory organizations) {
        this.organizations = organizations;
    }

    /** At the door a session that is of no use is as good as none: its owner may work for another firm too. */
    Mono<Principal> admit(Principal principal, ServerWebExchange exchange) {
        return principal instanceof StaffPrincipal
                ? organizations
                        .byId(principal.organization())
                        .filter(firm -> firm.state() == Organization.State.ACTIVE)
                        .map(firm -> principal)
                        .switchIfEmpty(refusal(exchange))
                : Mono.just(principal);
    }

    private static Mono<Principal> refusal(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith(DOOR)
                ? Mono.empty()
                : Problems.refuse(ProblemCode.ORGANIZATION_SUSPENDED);
    }
}
