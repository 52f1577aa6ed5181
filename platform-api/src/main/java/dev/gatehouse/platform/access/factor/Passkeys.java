package dev.gatehouse.platform.access.factor;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import dev.gatehouse.platform.access.AccessProperties;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * WebAuthn for the console's host. What a browser sends is believed only as far as its signature reaches: over the
 * challenge that was handed out, from the console's own origin.
 */
@Component
class Passkeys {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int TIMEOUT_MILLIS = 300_000;
    /** ES256, EdDSA, RS256: what browsers and devices have. */
    private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final String host;
    private final Origin origin;

    Passkeys(AccessProperties properties) {
        URI console = properties.consoleUrl();
        this.host = console.getHost();
        this.origin = new Origin(console.getScheme() + "://" + console.getAuthority());
    }

    /** A credential that the device has just made. */
    record Made(byte[] credentialId, byte[] publicKey, long counter) {}

    String creationOptions(FactorOwner owner, String address, String challenge, List<Factor> known) {
        return JSON.writeValueAsString(Map.of(
                "rp", Map.of("id", host, "name", "Gatehouse"),
                "user",
                        Map.of(
                                "id",
                                        TO_TEXT.encodeToString(
                                                owner.id().toString().getBytes(StandardCharsets.US_ASCII)),
                                "name", address,
                                "displayName", address),
                "challenge", challenge,
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(algorithm -> Map.of("type", "public-key", "alg", algorithm))
                                .toList(),
                "timeout", TIMEOUT_MILLIS,
                "excludeCredentials", descriptors(known),
                "authenticatorSelection", Map.of("residentKey", "discouraged", "userVerification", "preferred"),
                "attestation", "none"));
    }

    String requestOptions(String challenge, List<Factor> known) {
        return JSON.writeValueAsString(Map.of(
                "challenge", challenge,
                "timeout", TIMEOUT_MILLIS,
                "rpId", host,
                "allowCredentials", descriptors(known),
                "userVerification", "preferred"));
    }

    private static List<Map<String, String>> descriptors(List<Factor> known) {
        return known.stream()
                .map(Factor::credentialId)
                .filter(Objects::nonNull)
                .map(id -> Map.of("type", "public-key", "id", TO_TEXT.encodeToString(id)))
                .toList();
    }

    /** Reads what a browser made; empty when it is no credential for us. */
    Optional<Made> made(String credential, String challenge) {
        return Answer.read(credential).flatMap(answer -> made(answer, challenge));
    }

    private Optional<Made> made(Answer answer, String challenge) {
        try {
            RegistrationData data = webAuthn.verify(
                    new RegistrationRequest(answer.bytes("attestationObject"), answer.bytes("clientDataJSON")),
                    new RegistrationParameters(server(challenge), null, false, true));
            return Optional.ofNullable(data.getAttestationObject())
                    .flatMap(attested -> made(attested.getAuthenticatorData()));
        } catch (WebAuthnException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Made> made(AuthenticatorData<?> data) {
        return Optional.ofNullable(data.getAttestedCredentialData())
                .map(attested ->
                        new Made(attested.getCredentialId(), credentials.convert(attested), data.getSignCount()));
    }

    /** The factor that an answer names; empty when it is none of these. */
    static Optional<Factor> named(String credential, List<Factor> known) {
        return Answer.read(credential)
                .flatMap(answer -> known.stream()
                        .filter(factor -> Arrays.equals(factor.credentialId(), answer.id()))
                        .findFirst());
    }

    /** The device's counter when it signed the challenge with this key; empty otherwise. */
    Optional<Long> signed(Factor factor, String credential, String challenge) {
        return Answer.read(credential).flatMap(answer -> signed(factor, answer, challenge));
    }

    private Optional<Long> signed(Factor factor, Answer answer, String challenge) {
        try {
            var data = webAuthn.verify(
                    new AuthenticationRequest(
                            answer.id(),
                            answer.bytes("authenticatorData"),
                            answer.bytes("clientDataJSON"),
                            answer.bytes("signature")),
                    new AuthenticationParameters(server(challenge), stored(factor), null, false, true));
            return Optional.ofNullable(data.getAuthenticatorData()).map(AuthenticatorData::getSignCount);
        } catch (WebAuthnException notSigned) {
            return Optional.empty();
        }
    }

    private CredentialRecordImpl stored(Factor factor) {
        AttestedCredentialData attested = credentials.convert(factor.secret());
        return new CredentialRecordImpl(
                new NoneAttestationStatement(), null, null, null, factor.counter(), attested, null, null, null, null);
    }

    private ServerProperty server(String challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(host)
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                .build();
    }

    /** A credential as {@code toJSON} spells it. */
    private record Answer(JsonNode json) {

        static Optional<Answer> read(String text) {
            try {
                return Optional.of(new Answer(JSON.readTree(text))).filter(answer -> answer.json.isObject());
            } catch (JacksonException notJson) {
                return Optional.empty();
            }
        }

        byte[] id() {
            return decoded(json.path("rawId").stringValue(""));
        }

        byte[] bytes(String member) {
            return decoded(json.path("response").path(member).stringValue(""));
        }

        /** What is no base64 is no signature either. */
        private static byte[] decoded(String text) {
            try {
                return Base64.getUrlDecoder().decode(text);
            } catch (IllegalArgumentException notBase64) {
                return new byte[0];
            }
        }
    }
}
