package dev.gatehouse.platform.access.factor;

import dev.gatehouse.platform.access.AccessProperties;
import dev.gatehouse.platform.kernel.Seal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals the keys of authenticator apps under a key that is in no store. Owner and factor are the place of each. */
@Component
class FactorSecrets {

    private final Seal seal;

    FactorSecrets(AccessProperties properties) {
        this.seal = new Seal(properties.access().factorKeyBytes());
    }

    byte[] seal(FactorOwner owner, UUID factor, byte[] secret) {
        return seal.close(place(owner, factor), secret);
    }

    byte[] open(FactorOwner owner, UUID factor, byte[] sealed) {
        return seal.open(place(owner, factor), sealed);
    }

    private static byte[] place(FactorOwner owner, UUID factor) {
        return (owner.kind() + ":" + owner.id() + ":" + factor).getBytes(StandardCharsets.UTF_8);
    }
}
