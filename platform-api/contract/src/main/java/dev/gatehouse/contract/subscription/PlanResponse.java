package dev.gatehouse.contract.subscription;

import java.util.List;

/**
 * The firm's plan beside all others.
 *
 * @param readOnly whether the firm is over a limit, so that it reads and frees but adds nothing
 * @param plans all plans, from least to most
 */
public record PlanResponse(
        String plan,
        boolean readOnly,
        List<LimitUsage> limits,
        List<FeatureEntitlement> features,
        List<PlanOffer> plans) {}
