package dev.gatehouse.platform.subscription;

import dev.gatehouse.billing.Allowance;
import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.billing.Entitlements;
import dev.gatehouse.billing.Feature;
import dev.gatehouse.billing.Limit;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.contract.subscription.FeatureEntitlement;
import dev.gatehouse.contract.subscription.LimitUsage;
import dev.gatehouse.contract.subscription.PlanAllowance;
import dev.gatehouse.contract.subscription.PlanOffer;
import dev.gatehouse.contract.subscription.PlanResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a firm's entitlements beside the catalogue. */
final class PlanPage {

    private PlanPage() {}

    static PlanResponse of(Entitlements firm, Map<Limit, Long> used) {
        return new PlanResponse(
                firm.plan().name(),
                !firm.exceededBy(used).isEmpty(),
                Stream.of(Limit.values())
                        .map(limit -> usage(firm, limit, used.getOrDefault(limit, 0L)))
                        .toList(),
                firm.catalogue().features().stream()
                        .map(feature -> entitlement(firm, feature))
                        .toList(),
                Stream.of(Plan.values())
                        .map(plan -> offer(firm.catalogue(), plan))
                        .toList());
    }

    private static LimitUsage usage(Entitlements firm, Limit limit, long used) {
        Allowance allowed = firm.effective(limit);
        @Nullable Long most = allowed.most();
        @Nullable
        String next = most == null
                ? null
                : firm.catalogue()
                        .nextThatAdmits(firm.plan(), limit, Math.max(used, most) + 1)
                        .map(Enum::name)
                        .orElse(null);
        return new LimitUsage(
                limit.key(),
                used,
                firm.planned(limit).most(),
                firm.override(limit).isPresent(),
                most,
                next);
    }

    private static FeatureEntitlement entitlement(Entitlements firm, Feature feature) {
        return new FeatureEntitlement(
                feature.key(),
                feature.isIn(firm.plan()),
                firm.includes(feature.key()),
                feature.from().name());
    }

    private static PlanOffer offer(Catalogue catalogue, Plan plan) {
        return new PlanOffer(
                plan.name(),
                catalogue.features().stream()
                        .filter(feature -> feature.isIn(plan))
                        .map(Feature::key)
                        .toList(),
                Stream.of(Limit.values())
                        .map(limit -> new PlanAllowance(
                                limit.key(), catalogue.allowance(plan, limit).most()))
                        .toList());
    }
}
