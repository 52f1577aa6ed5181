package dev.gatehouse.contract.signup;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Hands in the mailed code. */
public record VerifySignUpRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String verification,
        @NotNull @Pattern(regexp = Patterns.CODE) String code) {}
