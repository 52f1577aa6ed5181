package dev.gatehouse.contract.portal;

import java.util.List;
import java.util.UUID;

/** Where to send each declared file. */
public record UploadsResponse(UUID batchId, List<UploadTarget> uploads) {}
