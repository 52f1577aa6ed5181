package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Begins to add the second factor without which the sign-in does not go on. */
public record BeginRequiredEnrolmentRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String pending,
        @NotNull FactorKind kind) {}
