package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A name from now on. */
public record RenameRequest(
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name) {}
