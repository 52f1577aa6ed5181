package dev.gatehouse.platform.kernel;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes with AES-256-GCM (NIST SP 800-38D) under one key. What is sealed belongs to a place: moved to another it
 * opens nothing. The form is a version, a random nonce of 12 bytes, and the ciphertext with its tag.
 */
public final class Seal {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    /** A seal under a key of 32 bytes. */
    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    public byte[] close(byte[] place, byte[] content) {
        byte[] nonce = Ids.randomBytes(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, place, content);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    public byte[] open(byte[] place, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        if (buffer.get() != VERSION) {
            throw new IllegalStateException("sealed by a newer release");
        }
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return crypt(Cipher.DECRYPT_MODE, nonce, place, rest);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] place, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was sealed does not open: wrong key, or moved", e);
        }
    }
}
