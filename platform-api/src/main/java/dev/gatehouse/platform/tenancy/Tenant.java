package dev.gatehouse.platform.tenancy;

import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** The firm that the current work belongs to, carried in the Reactor context. */
public final class Tenant {

    private Tenant() {}

    /** {@code contextWrite} for work of a firm. */
    public static Function<Context, Context> bind(OrganizationId organization) {
        return context -> context.put(OrganizationId.class, organization);
    }

    /** The firm bound here; an error when there is none. */
    public static Mono<OrganizationId> current() {
        return Mono.deferContextual(context -> Mono.just(required(context)));
    }

    static OrganizationId required(ContextView context) {
        if (context.getOrDefault(OrganizationId.class, null) instanceof OrganizationId organization) {
            return organization;
        }
        throw new TenantMissingException();
    }
}
