package dev.gatehouse.platform.plangate;

import dev.gatehouse.billing.Feature;
import dev.gatehouse.billing.Limit;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.PlanRefusal;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets the bound firm through, or says what its plan lacks. Costs no trip: the directory knows the plan. */
@Component
class PlanGate {

    private final OrganizationDirectory organizations;

    PlanGate(OrganizationDirectory organizations) {
        this.organizations = organizations;
    }

    /** Completes when the firm has a feature. */
    Mono<Void> requireFeature(String key) {
        return Tenant.current()
                .flatMap(organizations::byId)
                .filter(firm -> !firm.entitlements().includes(key))
                .flatMap(firm -> Mono.error(() -> featureMissing(firm, key)));
    }

    private static ProblemException featureMissing(Organization firm, String key) {
        Feature feature = firm.entitlements().catalogue().feature(key);
        return ProblemException.plan(
                ProblemCode.PLAN_FEATURE_MISSING,
                new PlanRefusal(key, null, feature.from().name()));
    }

    /** Completes when the firm is over none of its limits and has not been unpaid for too long. */
    Mono<Void> requireRoom() {
        return Tenant.current()
                .flatMap(organizations::byId)
                .flatMap(firm -> firm.standing().admitsWork()
                        ? requireRoom(firm)
                        : Problems.refuse(ProblemCode.PAYMENT_OVERDUE));
    }

    private static Mono<Void> requireRoom(Organization firm) {
        return firm.entitlements().exceededBy(firm.used()).stream()
                .findFirst()
                .map(limit -> Mono.<Void>error(
                        () -> limitReached(firm, limit, firm.used().getOrDefault(limit, 0L))))
                .orElseGet(Mono::empty);
    }

    static ProblemException limitReached(Organization firm, Limit limit, long used) {
        @Nullable
        String higher = firm.entitlements()
                .catalogue()
                .nextThatAdmits(firm.entitlements().plan(), limit, used)
                .map(Enum::name)
                .orElse(null);
        return ProblemException.plan(ProblemCode.PLAN_LIMIT_REACHED, new PlanRefusal(null, limit.key(), higher));
    }
}
