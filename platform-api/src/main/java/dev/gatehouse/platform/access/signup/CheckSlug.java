package dev.gatehouse.platform.access.signup;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.signup.SlugResponse;
import dev.gatehouse.platform.access.Limiter;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.access.RateLimit;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.access.founding.Founding;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.tenancy.OrganizationId;
import dev.gatehouse.platform.tenancy.Tenant;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import reactor.core.publisher.Mono;

/** Reads a text as part of an address and tells whether it is free. Whether one is taken, its portal tells anybody. */
@UseCase
@OpenToAnyone("portal addresses are public; limited per network")
@EveryPlan
@NoTransaction("the look is counted in Redis before the transaction begins")
class CheckSlug {

    private final Limiter limiter;
    private final Founding founding;
    private final PortalUrls urls;
    private final TenantTransactions transactions;

    CheckSlug(Limiter limiter, Founding founding, PortalUrls urls, TenantTransactions transactions) {
        this.limiter = limiter;
        this.founding = founding;
        this.urls = urls;
        this.transactions = transactions;
    }

    Mono<SlugResponse> check(String text, Visitor visitor) {
        String slug = slug(text.strip());
        return limiter.takeForNetwork(OrganizationId.SERVICE, RateLimit.SLUG_CHECK_PER_IP, visitor)
                .then(Mono.defer(() -> slug.isEmpty()
                        ? Mono.just(new SlugResponse("", null, false))
                        : transactions
                                .read(founding.isFree(slug))
                                .map(free -> new SlugResponse(slug, urls.home(slug), free))))
                .contextWrite(Tenant.bind(OrganizationId.SERVICE));
    }

    private static String slug(String text) {
        return text.matches(Patterns.SLUG) && text.length() <= Limits.SLUG && text.length() > 1
                ? text
                : Founding.slugFor(text);
    }
}
