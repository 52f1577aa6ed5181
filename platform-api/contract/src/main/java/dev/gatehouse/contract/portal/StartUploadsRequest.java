package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.Limits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Declares files chosen together. The last one confirmed submits the item. Sending it again with the same ids gives
 * fresh URLs for what is not stored yet, so a retry finishes what was begun.
 */
public record StartUploadsRequest(
        @NotNull UUID batchId,
        @NotEmpty @Size(max = Limits.FILES_PER_BATCH) List<@Valid @NotNull UploadDeclaration> files) {}
