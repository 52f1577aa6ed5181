package dev.gatehouse.contract.engagement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file a contact sent.
 *
 * @param size in bytes
 * @param sha256 of its bytes, as the object store confirmed it
 * @param previewPages pages that can be shown as images; 0 when the type has no preview, absent until known
 */
public record FileResponse(
        UUID id,
        String name,
        long size,
        String contentType,
        String sha256,
        FileState state,
        @Nullable Instant storedAt,
        @Nullable Integer previewPages) {}
