package dev.gatehouse.platform.access;

import dev.gatehouse.platform.tenancy.Organization;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Reports a cookie of this portal that holds a session of another firm; the request goes on without a session. */
final class ForeignSessionFilter implements WebFilter {

    private final ForeignSessions foreign;
    private final ClientAddress clientAddress;

    ForeignSessionFilter(ForeignSessions foreign, ClientAddress clientAddress) {
        this.foreign = foreign;
        this.clientAddress = clientAddress;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Organization organization = exchange.getRequiredAttribute(PortalOrganizationFilter.ATTRIBUTE);
        Optional<SessionId> other = PortalCookie.read(exchange.getRequest(), organization.slug())
                .filter(id -> !id.organization().equals(organization.id()));
        return other.map(id -> report(exchange, organization, id).then(chain.filter(exchange)))
                .orElseGet(() -> chain.filter(exchange));
    }

    private Mono<Void> report(ServerWebExchange exchange, Organization organization, SessionId id) {
        return foreign.report(id, organization.id(), clientAddress.of(exchange.getRequest()));
    }
}
