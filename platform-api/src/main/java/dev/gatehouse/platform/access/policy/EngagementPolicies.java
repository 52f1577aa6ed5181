package dev.gatehouse.platform.access.policy;

import dev.gatehouse.platform.tenancy.AccessPolicy;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What holds for the links of an engagement: its own override, or the rules of its firm. */
@Component
public class EngagementPolicies {

    private final AccessPolicyRepository policies;

    EngagementPolicies(AccessPolicyRepository policies) {
        this.policies = policies;
    }

    /** Inside the transaction of the caller. */
    public Mono<AccessPolicy> of(UUID engagement, AccessPolicy firm) {
        return policies.override(engagement).map(override -> override.on(firm)).defaultIfEmpty(firm);
    }
}
