package dev.gatehouse.contract.organization;

import org.jspecify.annotations.Nullable;

/**
 * How the firm shows itself to its clients.
 *
 * @param name what it calls itself
 * @param accent as it was chosen, {@code #rrggbb}
 * @param version for {@code If-Match}
 */
public record ProfileResponse(
        String name,
        String accent,
        @Nullable String welcomeMessage,
        @Nullable LogoResponse logo,
        int version) {}
