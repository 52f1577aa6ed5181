package dev.gatehouse.contract.signup;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for a firm's part of the address of its portal: as typed, or its name. */
public record CheckSlugRequest(
        @NotBlank @Size(max = Limits.NAME) @SingleLine String text) {}
