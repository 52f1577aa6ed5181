package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Hands in the mailed code. Five wrong tries void it. */
public record FinishSignInRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String verification,
        @NotNull @Pattern(regexp = Patterns.CODE) String code) {}
