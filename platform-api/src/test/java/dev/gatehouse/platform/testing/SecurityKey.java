package dev.gatehouse.platform.testing;

import dev.gatehouse.platform.kernel.Digests;
import dev.gatehouse.platform.kernel.Ids;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A passkey in software, byte by byte from the WebAuthn specification, with the browser around it. */
public final class SecurityKey {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyPair keys;
    private final byte[] id = Ids.randomBytes(32);
    private final String origin;
    private int count;

    /** At the console, where the tests have it. */
    public SecurityKey() {
        this("http://localhost:8081");
    }

    public SecurityKey(String origin) {
        this.origin = origin;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the browser makes of creation options. */
    public String create(String options) {
        byte[] data = authenticatorData(0x41, attested());
        byte[] attestation =
                joined(hex("a3"), text("fmt"), text("none"), text("attStmt"), hex("a0"), text("authData"), bytes(data));
        return credential(Map.of(
                "clientDataJSON", TEXT.encodeToString(clientData("webauthn.create", options)),
                "attestationObject", TEXT.encodeToString(attestation)));
    }

    /** What the browser makes of request options. */
    public String get(String options) {
        try {
            count++;
            byte[] data = authenticatorData(0x01, new byte[0]);
            byte[] client = clientData("webauthn.get", options);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(Digests.sha256().digest(client));
            return credential(Map.of(
                    "clientDataJSON", TEXT.encodeToString(client),
                    "authenticatorData", TEXT.encodeToString(data),
                    "signature", TEXT.encodeToString(signature.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String credential(Map<String, String> response) {
        String name = TEXT.encodeToString(id);
        return JSON.writeValueAsString(Map.of("id", name, "rawId", name, "type", "public-key", "response", response));
    }

    private byte[] clientData(String type, String options) {
        String challenge = JSON.readTree(options).path("challenge").stringValue("");
        return JSON.writeValueAsBytes(Map.of("type", type, "challenge", challenge, "origin", origin));
    }

    private byte[] authenticatorData(int flags, byte[] rest) {
        return joined(
                Digests.sha256("localhost"),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt(count).array(),
                rest);
    }

    private byte[] attested() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return joined(
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                hex("a5010203262001215820"),
                coordinate(key.getW().getAffineX()),
                hex("225820"),
                coordinate(key.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] exact = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, exact, 32 - length, length);
        return exact;
    }

    private static byte[] text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return joined(new byte[] {(byte) (0x60 + utf8.length)}, utf8);
    }

    private static byte[] bytes(byte[] bytes) {
        return joined(new byte[] {0x58, (byte) bytes.length}, bytes);
    }

    private static byte[] hex(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
