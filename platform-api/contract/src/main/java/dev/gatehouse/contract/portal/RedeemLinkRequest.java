package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Trades the token of an access link for a session cookie. The link stays good. */
public record RedeemLinkRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String token) {}
