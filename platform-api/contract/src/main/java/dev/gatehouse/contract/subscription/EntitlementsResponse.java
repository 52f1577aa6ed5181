package dev.gatehouse.contract.subscription;

import java.util.List;

/**
 * What a firm may do: plan value, agreement and effective value side by side.
 *
 * @param readOnly whether the firm is over a limit, so that it reads and frees but adds nothing
 */
public record EntitlementsResponse(
        String plan, boolean readOnly, List<EntitledLimit> limits, List<EntitledFeature> features) {}
