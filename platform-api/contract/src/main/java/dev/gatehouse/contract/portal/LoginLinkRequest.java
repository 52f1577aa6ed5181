package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Names a mailed login link. It signs in once, and only when a person presses the button. */
public record LoginLinkRequest(
        @NotNull @Pattern(regexp = Patterns.TOKEN) String token) {}
