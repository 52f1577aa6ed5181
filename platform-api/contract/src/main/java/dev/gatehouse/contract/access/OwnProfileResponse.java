package dev.gatehouse.contract.access;

import java.util.List;

/**
 * The caller as only they see themselves.
 *
 * @param name in this firm
 * @param factors oldest first
 * @param recoveryCodes how many are left
 * @param secondFactorRequired whether the firm insists on a second factor
 */
public record OwnProfileResponse(
        String name, String email, List<FactorResponse> factors, int recoveryCodes, boolean secondFactorRequired) {}
