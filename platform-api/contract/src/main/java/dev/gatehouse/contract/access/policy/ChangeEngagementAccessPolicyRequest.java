package dev.gatehouse.contract.access.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Has the links of one engagement demand something else than the firm does. What is absent is as in the firm. */
public record ChangeEngagementAccessPolicyRequest(
        @NotNull Prove prove,
        @Nullable @Min(60) @Max(1_800) Integer challengeSeconds,
        @Nullable @Min(1) @Max(20) Integer sendsPerVerification) {}
