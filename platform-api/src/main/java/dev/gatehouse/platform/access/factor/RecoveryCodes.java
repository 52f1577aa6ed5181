package dev.gatehouse.platform.access.factor;

import dev.gatehouse.platform.access.AccessProperties;
import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ten codes on paper, each for one sign-in without the phone. Stored as keyed hashes; the key is in no store. */
@Component
public class RecoveryCodes {

    static final int COUNT = 10;

    /** Crockford's base32: no letter is taken for another, or for a digit. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LETTERS = 12;
    private static final int GROUP = 4;

    private final FactorRepository factors;
    private final byte[] key;

    RecoveryCodes(FactorRepository factors, AccessProperties properties) {
        this.factors = factors;
        // A key of its own, derived, so that nothing is ever both encrypted and hashed under one.
        this.key = Digests.hmac(properties.access().factorKeyBytes(), "recovery-codes");
    }

    /** Makes new ones in place of all before; inside the transaction of the caller. */
    public Mono<List<String>> renew(FactorOwner owner) {
        List<String> codes = IntStream.range(0, COUNT).mapToObj(i -> random()).toList();
        List<byte[]> hashes = codes.stream().map(code -> hash(owner, code)).toList();
        return factors.forgetCodes(owner).then(factors.addCodes(owner, hashes)).thenReturn(codes);
    }

    /** Uses a code up: true for exactly one caller. */
    Mono<Boolean> use(FactorOwner owner, String typed) {
        return factors.useCode(owner, hash(owner, typed));
    }

    private byte[] hash(FactorOwner owner, String code) {
        return Digests.hmac(key, "recovery:" + owner.kind() + ":" + owner.id() + ":" + plain(code));
    }

    /** However somebody types what they read. */
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1')
                .replaceAll("[^0-9a-z]", "");
    }

    private static String random() {
        byte[] bytes = Ids.randomBytes(LETTERS);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(bytes[i] & 0x1F));
        }
        return code.toString();
    }
}
