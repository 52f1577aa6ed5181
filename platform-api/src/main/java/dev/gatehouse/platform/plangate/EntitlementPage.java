package dev.gatehouse.platform.plangate;

import dev.gatehouse.billing.Entitlements;
import dev.gatehouse.billing.Feature;
import dev.gatehouse.billing.Limit;
import dev.gatehouse.billing.Plan;
import dev.gatehouse.billing.PlanChange;
import dev.gatehouse.contract.subscription.Agreement;
import dev.gatehouse.contract.subscription.EntitledFeature;
import dev.gatehouse.contract.subscription.EntitledLimit;
import dev.gatehouse.contract.subscription.EntitlementsResponse;
import dev.gatehouse.contract.subscription.KeptRecords;
import dev.gatehouse.contract.subscription.LimitPreview;
import dev.gatehouse.contract.subscription.PlanPreviewResponse;
import dev.gatehouse.platform.plangate.AgreementRepository.Agreed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A firm's plan, agreements and use, laid side by side. */
record EntitlementPage(Plan plan, List<Agreed> agreed, Map<Limit, Long> used) {

    Entitlements entitlements() {
        return Entitlements.of(plan, agreed.stream().collect(Collectors.toMap(Agreed::key, Agreed::allowance)));
    }

    EntitlementsResponse response() {
        Entitlements firm = entitlements();
        Map<String, Agreement> agreements = agreed.stream().collect(Collectors.toMap(Agreed::key, Agreed::agreement));
        return new EntitlementsResponse(
                plan.name(),
                !firm.exceededBy(used).isEmpty(),
                Stream.of(Limit.values())
                        .map(limit -> new EntitledLimit(
                                limit.key(),
                                used.getOrDefault(limit, 0L),
                                firm.planned(limit).most(),
                                agreements.get(limit.key()),
                                firm.effective(limit).most()))
                        .toList(),
                firm.catalogue().features().stream()
                        .map(Feature::key)
                        .map(key -> new EntitledFeature(
                                key, firm.catalogue().feature(key).isIn(plan), agreements.get(key), firm.includes(key)))
                        .toList());
    }

    PlanPreviewResponse preview(Plan target, List<KeptRecords> kept) {
        PlanChange change = PlanChange.of(entitlements(), target, used);
        return new PlanPreviewResponse(
                plan.name(),
                target.name(),
                change.lost(),
                change.gained(),
                Stream.of(Limit.values())
                        .map(limit -> new LimitPreview(
                                limit.key(),
                                used.getOrDefault(limit, 0L),
                                change.now().effective(limit).most(),
                                change.then().effective(limit).most(),
                                change.over(limit)))
                        .toList(),
                change.makesReadOnly(),
                kept);
    }
}
