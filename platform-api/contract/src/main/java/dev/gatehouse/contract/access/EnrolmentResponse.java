package dev.gatehouse.contract.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A second factor that is about to be added. It counts once a proof with it has come.
 *
 * @param key of an authenticator app, base32; absent for a passkey
 * @param uri the same as such apps read it from a picture, {@code otpauth://…}
 * @param options of a passkey, as {@code parseCreationOptionsFromJSON} reads them
 */
public record EnrolmentResponse(
        FactorKind kind,
        Instant expiresAt,
        @Nullable String key,
        @Nullable String uri,
        @Nullable String options) {}
