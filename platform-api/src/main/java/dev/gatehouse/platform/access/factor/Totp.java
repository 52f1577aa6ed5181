package dev.gatehouse.platform.access.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticator apps: RFC 6238 with SHA-1, six digits and steps of 30 seconds, which every app can do. */
final class Totp {

    static final int KEY_BYTES = 20;

    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    /** Clocks of phones are a little off, and people type. */
    private static final int STEPS_AROUND = 1;

    private Totp() {}

    /** The time step that a code belongs to, newest first; empty when it belongs to none that counts now. */
    static OptionalLong step(byte[] key, String code, Instant now) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(-STEPS_AROUND, STEPS_AROUND)
                .map(around -> current - around)
                .filter(step -> matches(code(key, step), code))
                .findFirst();
    }

    /** The code of a step. */
    static String code(byte[] key, long step) {
        byte[] hash = hmac(key, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0x0F;
        int truncated = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format("%06d", truncated % MODULUS);
    }

    private static boolean matches(String code, String given) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }
}
