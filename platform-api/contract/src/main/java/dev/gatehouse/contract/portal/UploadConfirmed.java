package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.engagement.Progress;
import java.util.UUID;

/**
 * The object store has the file.
 *
 * @param item the item as it is now; SUBMITTED once the whole batch is stored
 */
public record UploadConfirmed(UUID fileId, ChecklistItem item, Progress progress) {}
