package dev.gatehouse.platform.access.factor;

import dev.gatehouse.platform.access.AccessProperties;
import dev.gatehouse.platform.kernel.Ids;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals the keys of authenticator apps with AES-256-GCM under a key that is in no store. Owner and factor are part of
 * the seal: a ciphertext moved to another row opens nothing.
 */
@Component
class FactorSecrets {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    FactorSecrets(AccessProperties properties) {
        this.key = new SecretKeySpec(properties.access().factorKeyBytes(), "AES");
    }

    byte[] seal(FactorOwner owner, UUID factor, byte[] secret) {
        byte[] nonce = Ids.randomBytes(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, owner, factor, secret);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] open(FactorOwner owner, UUID factor, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        if (buffer.get() != VERSION) {
            throw new IllegalStateException("sealed by a newer release");
        }
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return crypt(Cipher.DECRYPT_MODE, nonce, owner, factor, rest);
    }

    private byte[] crypt(int mode, byte[] nonce, FactorOwner owner, UUID factor, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((owner.kind() + ":" + owner.id() + ":" + factor).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed key does not open: wrong key, or moved", e);
        }
    }
}
