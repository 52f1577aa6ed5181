package dev.gatehouse.platform.files;

import dev.gatehouse.contract.engagement.FileResponse;
import dev.gatehouse.contract.engagement.FileState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that a contact sends or has sent for an item. Names of clients never become part of a key. */
public record ClientFile(
        UUID organizationId,
        UUID id,
        UUID itemId,
        UUID batchId,
        String name,
        long size,
        String contentType,
        String sha256,
        FileState state,
        @Nullable Instant storedAt,
        @Nullable Integer previewPages) {

    /** Where the browser puts it. */
    String quarantineKey() {
        return "quarantine/" + organizationId + "/" + id;
    }

    /** Where it stays. */
    String key() {
        return "files/" + organizationId + "/" + id;
    }

    /** Whether the store has confirmed it. */
    public boolean isStored() {
        return storedAt != null;
    }

    /** Whether it may be opened: scanned and clean, or not scanned because there is no scanner. */
    boolean isOpenable() {
        return state == FileState.CLEAN || state == FileState.UNSCANNED;
    }

    /** The file as staff see it. */
    public FileResponse response() {
        return new FileResponse(id, name, size, contentType, sha256, state, storedAt, previewPages);
    }
}
