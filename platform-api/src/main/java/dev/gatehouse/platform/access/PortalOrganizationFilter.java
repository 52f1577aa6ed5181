package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.Tenant;
import org.springframework.http.server.PathContainer;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds the firm whose portal is asked for and binds it. A missing or suspended one ends the request here. */
final class PortalOrganizationFilter implements WebFilter {

    static final String ATTRIBUTE = Organization.class.getName();
    /** Places in {@code /api/portal/{slug}/{resource}}: separators count as elements. */
    private static final int SLUG = 5;

    private static final int RESOURCE = 7;

    private final OrganizationDirectory organizations;

    PortalOrganizationFilter(OrganizationDirectory organizations) {
        this.organizations = organizations;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return organizations
                .bySlug(slug(exchange))
                .transform(Problems.orRefuse(ProblemCode.ORGANIZATION_UNKNOWN))
                .flatMap(organization -> open(organization, exchange, chain));
    }

    private static String slug(ServerWebExchange exchange) {
        return element(exchange, SLUG);
    }

    /** Whether a request stands at the door; a firm may be called like that, so the place in the path counts. */
    static boolean isAtTheDoor(ServerWebExchange exchange) {
        return element(exchange, RESOURCE).equals("sign-in");
    }

    private static String element(ServerWebExchange exchange, int index) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        return path.elements().size() > index ? path.elements().get(index).value() : "";
    }

    private static Mono<Void> open(Organization organization, ServerWebExchange exchange, WebFilterChain chain) {
        if (organization.state() == Organization.State.SUSPENDED) {
            return Problems.refuse(ProblemCode.ORGANIZATION_SUSPENDED);
        }
        exchange.getAttributes().put(ATTRIBUTE, organization);
        return chain.filter(exchange).contextWrite(Tenant.bind(organization.id()));
    }
}
