package dev.gatehouse.contract.subscription;

import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The plan that the firm wants: a larger one holds at once, a smaller one when the period is over. */
public record ChangePlanRequest(
        @NotBlank @Size(max = 20) @SingleLine String plan) {}
