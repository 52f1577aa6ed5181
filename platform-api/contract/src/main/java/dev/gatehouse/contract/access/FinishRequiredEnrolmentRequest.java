package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Adds the second factor and goes on with the sign-in. */
public record FinishRequiredEnrolmentRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String pending,
        @NotNull @Valid NewFactor factor) {}
