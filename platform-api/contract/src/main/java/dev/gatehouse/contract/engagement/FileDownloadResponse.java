package dev.gatehouse.contract.engagement;

import java.net.URI;
import java.time.Instant;

/** A signed URL of the object store that saves the original under its own name; lives five minutes at most. */
public record FileDownloadResponse(URI url, Instant expiresAt) {}
