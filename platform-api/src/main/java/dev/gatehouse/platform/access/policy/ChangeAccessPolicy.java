package dev.gatehouse.platform.access.policy;

import dev.gatehouse.contract.access.policy.AccessPolicyResponse;
import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.contract.access.policy.ChangeAccessPolicyRequest;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.event.Stream;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Sets the rules of the firm's door. Once a link alone opens nothing, whoever came in by nothing else is out: every
 * node knows since when, and no later change brings those sessions back.
 */
@UseCase
@RequiresPermission(Permission.ORGANIZATION_WRITE)
@EveryPlan
@OverLimitToo("it guards a door")
class ChangeAccessPolicy {

    private final AccessPolicyRepository policies;
    private final OrganizationDirectory organizations;
    private final EventLog events;

    ChangeAccessPolicy(AccessPolicyRepository policies, OrganizationDirectory organizations, EventLog events) {
        this.policies = policies;
        this.organizations = organizations;
        this.events = events;
    }

    Mono<AccessPolicyResponse> change(int version, ChangeAccessPolicyRequest request, StaffPrincipal member) {
        return policies.read()
                .transform(Problems.orNotFound())
                .map(former -> changed(former.policy(), request))
                .flatMap(policy -> policies.write(version, policy)
                        .filter(written -> written)
                        .transform(Problems.orRefuse(ProblemCode.STALE_VERSION))
                        .then(organizations.changed(member.organization()))
                        .then(events.append(PolicyEvents.changed(
                                "access.policy-changed",
                                Stream.organization(member.organization().value()),
                                policy,
                                member))))
                .then(policies.read())
                .map(StoredPolicy::response);
    }

    private static AccessPolicy changed(AccessPolicy former, ChangeAccessPolicyRequest request) {
        AccessRules rules = rules(former, request);
        return new AccessPolicy(rules, request.hardened(), tightened(former, rules));
    }

    private static AccessRules rules(AccessPolicy former, ChangeAccessPolicyRequest request) {
        if (request.identify() == Identify.EMAIL_AT_URL && request.prove() == Prove.NONE) {
            throw ProblemException.field("/prove", "address-is-no-proof", "an address alone lets nobody in");
        }
        return new AccessRules(
                request.identify(),
                request.prove(),
                request.challengeSeconds(),
                request.sendsPerVerification(),
                request.triesPerCode(),
                request.sessionSeconds(),
                Optional.ofNullable(request.contactsMayInvite())
                        .orElse(former.rules().contactsMayInvite()));
    }

    private static @Nullable Instant tightened(AccessPolicy former, AccessRules rules) {
        boolean now = !former.demandsProof() && rules.prove() != Prove.NONE;
        return now ? Clock.now() : former.tightenedAt();
    }
}
