package dev.gatehouse.platform.event;

import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * A value kept beside the chain, and what the chain holds of it: SHA-256 of salt and the UTF-8 of the value's NFC form.
 *
 * @param value in NFC
 * @param salt 32 random bytes in hex
 */
record Commitment(String value, String salt) {

    private static final int SALT_BYTES = 32;

    static Commitment to(String value) {
        String normal = Normalizer.normalize(value, Normalizer.Form.NFC);
        return new Commitment(normal, HexFormat.of().formatHex(Ids.randomBytes(SALT_BYTES)));
    }

    /** The commitment in lower-case hex. */
    String hash() {
        MessageDigest digest = Digests.sha256();
        digest.update(HexFormat.of().parseHex(salt));
        digest.update(Normalizer.normalize(value, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
