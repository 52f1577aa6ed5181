package dev.gatehouse.contract.access.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Sets the door of the firm. A door that demands more ends the sessions that proved less.
 *
 * @param contactsMayInvite absent leaves it as it is
 */
public record ChangeAccessPolicyRequest(
        @NotNull Identify identify,
        @NotNull Prove prove,
        @NotNull @Min(60) @Max(1_800) Integer challengeSeconds,
        @Nullable @Min(1) @Max(20) Integer sendsPerVerification,
        @NotNull @Min(1) @Max(5) Integer triesPerCode,
        @NotNull @Min(300) @Max(604_800) Integer sessionSeconds,
        @NotNull Boolean hardened,
        @Nullable Boolean contactsMayInvite) {}
