package dev.gatehouse.platform.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The portal's session cookie: one a firm, so that several firms live side by side in one browser. */
public final class PortalCookie {

    private static final String PREFIX = "__Host-gh-";

    private PortalCookie() {}

    /** What sets the cookie, or with an empty value and no life removes it. */
    public static String of(String slug, String value, Duration life) {
        return ResponseCookie.from(name(slug), value)
                .httpOnly(true)
                .secure(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build()
                .toString();
    }

    static Optional<SessionId> read(ServerHttpRequest request, String slug) {
        return Optional.ofNullable(request.getCookies().getFirst(name(slug)))
                .map(HttpCookie::getValue)
                .flatMap(SessionId::parse);
    }

    /** Whether a browser brought a session of this firm, good or not. */
    public static boolean isSent(ServerHttpRequest request, String slug) {
        return request.getCookies().containsKey(name(slug));
    }

    /** The session in any portal's cookie. */
    static Optional<SessionId> readAny(ServerHttpRequest request) {
        return request.getCookies().values().stream()
                .flatMap(List::stream)
                .filter(cookie -> cookie.getName().startsWith(PREFIX))
                .map(HttpCookie::getValue)
                .flatMap(value -> SessionId.parse(value).stream())
                .findFirst();
    }

    /** The prefix makes browsers refuse the cookie unless it is Secure, host-only and for the whole path. */
    private static String name(String slug) {
        return PREFIX + slug;
    }
}
