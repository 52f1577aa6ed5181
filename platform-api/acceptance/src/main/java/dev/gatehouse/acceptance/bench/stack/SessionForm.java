package dev.gatehouse.acceptance.bench.stack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;

/**
 * How sessions stand in Redis: the platform's own form, which its scripts expect, and the plain hash of the peer that
 * goes without scripts. When the platform's form changes, this and {@code Contact} are what the bench has to learn.
 */
public final class SessionForm {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private SessionForm() {}

    /** The platform's session behind a secret. */
    public static String key(UUID organization, String secret) {
        return "{" + organization + "}:s:" + hash(secret);
    }

    /** The platform's list of a contact's sessions. */
    public static String index(UUID organization, UUID contact) {
        return "{" + organization + "}:i:" + contact;
    }

    /** What the platform's session says about its contact. */
    public static String data(UUID contact, UUID link, UUID engagement, String name) {
        return String.join("|", "c", contact.toString(), link.toString(), engagement.toString(), name);
    }

    /** The plain session behind the same secret. */
    public static String plainKey(UUID organization, String secret) {
        return "{" + organization + "}:b:" + hash(secret);
    }

    private static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
