package dev.gatehouse.platform.access.portal;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.AccessLink;
import dev.gatehouse.platform.access.AccessLinks;
import dev.gatehouse.platform.access.policy.EngagementPolicies;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an access link is good for at the moment: it is looked at again wherever it is relied on. */
@Component
class LinkPolicies {

    private final AccessLinks links;
    private final EngagementPolicies policies;
    private final TenantTransactions transactions;

    LinkPolicies(AccessLinks links, EngagementPolicies policies, TenantTransactions transactions) {
        this.links = links;
        this.policies = policies;
        this.transactions = transactions;
    }

    /** What holds for a link that is good; without a link, what holds in the firm. */
    Mono<AccessPolicy> of(@Nullable UUID link, Organization organization) {
        return link == null
                ? Mono.just(organization.accessPolicy())
                : transactions.read(links.find(link)
                        .transform(Problems.orRefuse(ProblemCode.LINK_UNKNOWN))
                        .flatMap(LinkPolicies::usable)
                        .flatMap(found -> of(found, organization)));
    }

    /** The same inside the transaction of the caller. */
    Mono<AccessPolicy> of(AccessLink link, Organization organization) {
        return policies.of(link.engagementId(), organization.accessPolicy());
    }

    static Mono<AccessLink> usable(AccessLink link) {
        return switch (link.state(Clock.now())) {
            case ACTIVE -> Mono.just(link);
            case EXPIRED -> Problems.refuse(ProblemCode.LINK_EXPIRED);
            case REVOKED -> Problems.refuse(ProblemCode.LINK_REVOKED);
        };
    }
}
