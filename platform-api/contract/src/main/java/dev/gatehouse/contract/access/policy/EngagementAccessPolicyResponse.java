package dev.gatehouse.contract.access.policy;

import org.jspecify.annotations.Nullable;

/**
 * What the links of an engagement demand.
 *
 * @param prove the override; absent when the engagement follows its firm
 * @param effective what holds, the firm's hardened switch included
 */
public record EngagementAccessPolicyResponse(
        @Nullable Prove prove,
        @Nullable Integer challengeSeconds,
        @Nullable Integer sendsPerVerification,
        AccessRules effective) {}
