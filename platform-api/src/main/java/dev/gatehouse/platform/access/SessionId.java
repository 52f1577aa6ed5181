package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.OrganizationId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session id as browser and console hold it: the firm in clear, which only chooses where to look, and 256 secret
 * bits. Redis knows the SHA-256 of the secret alone.
 */
public record SessionId(OrganizationId organization, String secret) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\\.([A-Za-z0-9_-]{43})");

    /** A new one of a firm. */
    public static SessionId create(OrganizationId organization) {
        return new SessionId(organization, Ids.token());
    }

    public static Optional<SessionId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new SessionId(new OrganizationId(UUID.fromString(matcher.group(1))), matcher.group(2)))
                : Optional.empty();
    }

    String key() {
        return RedisKeys.session(organization, secret);
    }

    /** What stands for the session in Redis' keys and in its record. */
    public String hash() {
        return RedisKeys.sessionHash(key());
    }

    String text() {
        return organization + "." + secret;
    }
}
