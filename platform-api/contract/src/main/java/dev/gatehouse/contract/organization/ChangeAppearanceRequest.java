package dev.gatehouse.contract.organization;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Colour and welcome of the firm's portal.
 *
 * @param accent {@code #rrggbb} in small letters
 * @param welcomeMessage plain text; absent for none
 */
public record ChangeAppearanceRequest(
        @NotNull @Pattern(regexp = Patterns.COLOUR, message = "is not a colour such as #0b6b5d")
        String accent,

        @Nullable @Size(max = Limits.WELCOME) String welcomeMessage) {}
