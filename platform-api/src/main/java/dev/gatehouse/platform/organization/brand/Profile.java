package dev.gatehouse.platform.organization.brand;

import org.jspecify.annotations.Nullable;

/** What a firm shows of itself, as it is stored. */
record Profile(
        String name,
        String slug,
        String accent,
        @Nullable String welcome,
        @Nullable String logoSha256,
        int logoWidth,
        int logoHeight,
        int version) {}
