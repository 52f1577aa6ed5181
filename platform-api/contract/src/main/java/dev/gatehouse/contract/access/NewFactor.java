package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The first proof with a new second factor.
 *
 * @param name how its owner tells it from others
 * @param code of the authenticator app; absent for a passkey
 * @param passkey the credential as the browser's {@code toJSON} gives it, as text
 */
public record NewFactor(
        @NotBlank @Size(max = Limits.FACTOR_NAME) @SingleLine
        String name,

        @Nullable @Size(max = Limits.PROOF_CODE) @SingleLine String code,
        @Nullable @Size(max = Limits.PASSKEY) String passkey) {}
