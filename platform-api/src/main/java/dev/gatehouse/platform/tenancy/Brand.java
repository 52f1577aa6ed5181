package dev.gatehouse.platform.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * How a firm shows itself to its clients.
 *
 * @param accent the firm's colour
 * @param welcome plain text above what is asked of a client
 */
public record Brand(
        Accent accent, @Nullable String welcome, @Nullable Logo logo) {

    /**
     * The firm's logo; its bytes are asked for by the hash.
     *
     * @param sha256 lower-case hex
     */
    public record Logo(String sha256, int width, int height) {}
}
