package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Goes on with a sign-in that is half done. */
public record PendingRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String pending) {}
