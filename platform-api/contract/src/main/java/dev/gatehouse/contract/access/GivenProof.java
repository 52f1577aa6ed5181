package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A proof of who one is.
 *
 * @param code six digits, or a recovery code in any spelling; absent for a passkey
 * @param verification what asking for a mailed code gave
 * @param passkey the credential as the browser's {@code toJSON} gives it, as text
 */
public record GivenProof(
        @NotNull ProofMethod method,
        @Nullable @Size(max = Limits.PROOF_CODE) @SingleLine String code,
        @Nullable @Pattern(regexp = Patterns.TOKEN) String verification,
        @Nullable @Size(max = Limits.PASSKEY) String passkey) {}
