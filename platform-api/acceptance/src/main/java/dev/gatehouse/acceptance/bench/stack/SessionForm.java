package dev.gatehouse.acceptance.bench.stack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * How sessions stand in Redis: the platform's own form, which its scripts expect, and the plain hash of the peer that
 * goes without scripts. When the platform's form changes, this and {@code Contact} are what the bench has to learn.
 */
public final class SessionForm {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int HASH = 16;
    private static final int ID = 22;

    private SessionForm() {}

    /** The platform's session behind a secret. */
    public static String key(UUID organization, String secret) {
        return prefix(organization) + hash(secret);
    }

    /** What stands before the hash in the platform's keys. */
    public static String prefix(UUID organization) {
        return "{" + organization + "}:s:";
    }

    /** The platform's list of a contact's sessions. */
    public static String index(UUID organization, UUID contact) {
        return "{" + organization + "}:i:" + packed(contact);
    }

    /** The ids in the platform's session of a contact who came by a link. */
    public static String ids(UUID contact, UUID link) {
        return "l" + packed(contact) + packed(link);
    }

    /** The rest of it: the engagement, the moment at which the link was shown, and the name. */
    public static String rest(UUID engagement, String name) {
        byte[] millis = ByteBuffer.allocate(Long.BYTES)
                .putLong(System.currentTimeMillis())
                .array();
        return packed(engagement) + BASE64.encodeToString(Arrays.copyOfRange(millis, 2, Long.BYTES)) + name;
    }

    /** The ids in the platform's session of a member, who is a person of the same id here. */
    public static String memberIds(UUID member) {
        return "m" + packed(member) + packed(member);
    }

    /** The rest of it: the role, the mailbox proven now, and the name. */
    public static String memberRest(String name) {
        return "OWNER|M" + Long.toString(System.currentTimeMillis() / 1_000, 36) + "|" + name;
    }

    /** An id as sessions spell it. */
    public static String packed(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return BASE64.encodeToString(bytes);
    }

    /** The n-th id in a text, behind so many characters. */
    public static UUID unpacked(String text, int skipped, int n) {
        int from = skipped + n * ID;
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(from, from + ID)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** The plain session behind the same secret. */
    public static String plainKey(UUID organization, String secret) {
        return "{" + organization + "}:b:" + hash(secret);
    }

    private static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] whole = digest.digest(secret.getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(Arrays.copyOf(whole, HASH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
