package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * The handle of a verification session: which challenge, and 256 secret bits that prove this is who asked.
 *
 * @param challenge id of the challenge
 * @param secret 32 bytes
 */
public record VerificationId(UUID challenge, byte[] secret) {

    private static final int SECRET = 32;
    private static final int LENGTH = 16 + SECRET;

    public static VerificationId create() {
        return new VerificationId(Ids.next(), Ids.randomBytes(SECRET));
    }

    /** Reads a handle; one that was not made here belongs to no challenge. */
    public static VerificationId parse(String text) {
        byte[] bytes = Arrays.copyOf(decode(text), LENGTH);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID challenge = new UUID(buffer.getLong(), buffer.getLong());
        return new VerificationId(challenge, Arrays.copyOfRange(bytes, 16, LENGTH));
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Ids.randomBytes(LENGTH);
        }
    }

    public String text() {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH)
                .putLong(challenge.getMostSignificantBits())
                .putLong(challenge.getLeastSignificantBits())
                .put(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    String secretHash() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digests.sha256().digest(secret));
    }
}
