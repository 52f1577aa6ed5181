package dev.gatehouse.contract.operator;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Begins the first sign-in of an operator with the link that the schema's owner printed. */
public record RedeemOperatorInvitationRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String token) {}
