package dev.gatehouse.platform.subscription;

import dev.gatehouse.contract.subscription.Agreement;
import dev.gatehouse.contract.subscription.EntitledFeature;
import dev.gatehouse.contract.subscription.EntitledLimit;
import dev.gatehouse.contract.subscription.EntitlementsResponse;
import dev.gatehouse.platform.access.Permission;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.Agreements;
import dev.gatehouse.platform.plangate.EveryPlan;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Shows a firm what support sees of its plan and agreements, but for who agreed. */
@UseCase
@RequiresPermission(Permission.PLAN_READ)
@EveryPlan
@ReadOnly
class ReadEntitlements {

    private final Agreements agreements;

    ReadEntitlements(Agreements agreements) {
        this.agreements = agreements;
    }

    Mono<EntitlementsResponse> read() {
        return agreements.read().map(ReadEntitlements::withoutNames);
    }

    private static EntitlementsResponse withoutNames(EntitlementsResponse page) {
        return new EntitlementsResponse(
                page.plan(),
                page.readOnly(),
                page.limits().stream()
                        .map(limit -> new EntitledLimit(
                                limit.limit(),
                                limit.used(),
                                limit.planned(),
                                withoutName(limit.agreement()),
                                limit.effective()))
                        .toList(),
                page.features().stream()
                        .map(feature -> new EntitledFeature(
                                feature.feature(),
                                feature.planned(),
                                withoutName(feature.agreement()),
                                feature.effective()))
                        .toList());
    }

    private static @Nullable Agreement withoutName(@Nullable Agreement agreed) {
        return agreed == null
                ? null
                : new Agreement(agreed.value(), agreed.reason(), agreed.until(), agreed.since(), null);
    }
}
