package dev.gatehouse.platform.access.portal;

import dev.gatehouse.platform.access.VerificationId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Binds a code to the browser that asked for it. Its name is not one of a session, so neither is taken for the other.
 */
final class VerificationCookie {

    private static final String PREFIX = "__Host-ghv-";

    /** Longer than any verification session, whose end is the server's to tell. */
    private static final Duration LIFE = Duration.ofHours(2);

    private VerificationCookie() {}

    static String of(String slug, VerificationId verification) {
        return cookie(slug, verification.text(), LIFE);
    }

    /** Takes the cookie back once it has served. */
    static String over(String slug) {
        return cookie(slug, "", Duration.ZERO);
    }

    static Optional<VerificationId> read(ServerHttpRequest request, String slug) {
        return Optional.ofNullable(request.getCookies().getFirst(PREFIX + slug))
                .map(HttpCookie::getValue)
                .map(VerificationId::parse);
    }

    private static String cookie(String slug, String value, Duration life) {
        return ResponseCookie.from(PREFIX + slug, value)
                .httpOnly(true)
                .secure(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(life)
                .build()
                .toString();
    }
}
