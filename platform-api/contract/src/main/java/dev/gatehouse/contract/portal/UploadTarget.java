package dev.gatehouse.contract.portal;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed PUT straight to the object store. Answer 412 from the store means the bytes are already there: confirm them.
 *
 * @param stored true when the file is already confirmed; then there is no URL
 * @param headers to send exactly as given
 */
public record UploadTarget(
        UUID fileId,
        boolean stored,
        @Nullable URI url,
        @Nullable Map<String, String> headers,
        @Nullable Instant expiresAt) {}
