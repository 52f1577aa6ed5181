package dev.gatehouse.platform.testing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, written from RFC 6238 and 4648 by itself: it shares no code with the server. */
public record Phone(byte[] key) {

    private static final int STEP = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Reads the key as a person would type it. */
    public static Phone of(String base32) {
        StringBuilder bits = new StringBuilder();
        for (char letter : base32.toCharArray()) {
            String five = Integer.toBinaryString(ALPHABET.indexOf(letter));
            bits.append("0".repeat(5 - five.length())).append(five);
        }
        byte[] key = new byte[bits.length() / 8];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return new Phone(key);
    }

    /**
     * The code that the app shows so many steps of half a minute from now. Waits for the next step when this one is
     * nearly over: by the time the server looks, the code would be one step older.
     */
    public String code(int stepsFromNow) {
        Await.until(Duration.ofSeconds(5), () -> Instant.now().getEpochSecond() % STEP < STEP - 2);
        return codeOf(Instant.now().getEpochSecond() / STEP + stepsFromNow);
    }

    private String codeOf(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[19] & 15;
            long number = ((hash[offset] & 127L) << 24)
                    | ((hash[offset + 1] & 255L) << 16)
                    | ((hash[offset + 2] & 255L) << 8)
                    | (hash[offset + 3] & 255L);
            return String.valueOf(1_000_000 + number % 1_000_000).substring(1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A code that is none of those which count around now. */
    public String wrongCode() {
        for (int guess = 0; ; guess++) {
            String code = String.valueOf(1_000_000 + guess).substring(1);
            if (!code.equals(code(-2))
                    && !code.equals(code(-1))
                    && !code.equals(code(0))
                    && !code.equals(code(1))
                    && !code.equals(code(2))) {
                return code;
            }
        }
    }

    /** As if the last use lay long ago, so that a test need not wait for half a minute. */
    public void rest(Firm firm, UUID person) {
        firm.execute("update person_factor set counter = 0 where kind = 'TOTP' and owner_id = ?", person);
    }
}
