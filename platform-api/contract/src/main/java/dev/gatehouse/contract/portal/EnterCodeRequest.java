package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Hands in the mailed code, in the browser that asked for it. Five wrong tries void it. */
public record EnterCodeRequest(
        @NotNull @Pattern(regexp = Patterns.CODE) String code) {}
