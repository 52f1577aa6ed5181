package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Hands in a second factor. */
public record ProveSignInRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String pending,
        @NotNull @Valid GivenProof proof) {}
