package dev.gatehouse.contract.access;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Accepts an invitation to work for a firm. Opening the page does not; pressing its button does.
 *
 * @param token from the fragment of the mailed link
 */
public record AcceptInvitationRequest(
        @NotNull @Pattern(regexp = Patterns.FIRM_TOKEN) String token) {}
