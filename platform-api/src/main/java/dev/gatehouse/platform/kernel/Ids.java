package dev.gatehouse.platform.kernel;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Makes and reads identifiers. New rows get UUIDv7 (RFC 9562), so that indexes grow at their end. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Ids() {}

    /** A new UUIDv7. */
    public static UUID next() {
        byte[] random = randomBytes(10);
        long millis = Clock.now().toEpochMilli();
        long high = millis << 16 | 0x7000 | (random[0] & 0x0F) << 8 | random[1] & 0xFF;
        long low = 0x2L << 62;
        for (int i = 2; i < 10; i++) {
            low |= (random[i] & (i == 2 ? 0x3FL : 0xFFL)) << (8 * (9 - i));
        }
        return new UUID(high, low);
    }

    /** An id that two others always lead to, for what belongs to both and must not be made twice. */
    public static UUID derived(UUID one, UUID other) {
        return UUID.nameUUIDFromBytes(Digests.sha256(one + ":" + other));
    }

    /** 256 random bits in base64url: a secret nobody guesses. */
    public static String token() {
        return BASE64.encodeToString(randomBytes(32));
    }

    /** Bytes from the cryptographically secure source. */
    public static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Six decimal digits, each value equally likely. */
    public static String sixDigits() {
        return String.format("%06d", RANDOM.nextInt(1_000_000));
    }
}
