package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a second factor is called from now on. */
public record RenameFactorRequest(
        @NotBlank @Size(max = Limits.FACTOR_NAME) @SingleLine
        String name) {}
