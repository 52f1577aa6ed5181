package dev.gatehouse.platform.access;

import dev.gatehouse.platform.kernel.Digests;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes of a code what Redis may know of it. The key is not in Redis, so six digits cannot be tried out there. */
@Component
class CodeKey {

    private final byte[] key;

    CodeKey(AccessProperties properties) {
        this.key = properties.access().codeKeyBytes();
    }

    String hash(UUID challenge, String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digests.hmac(key, challenge + ":" + code));
    }
}
