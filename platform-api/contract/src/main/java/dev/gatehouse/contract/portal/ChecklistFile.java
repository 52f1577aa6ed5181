package dev.gatehouse.contract.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an item.
 *
 * @param size in bytes
 * @param storedAt when the object store confirmed it; absent while it is still under way
 */
public record ChecklistFile(
        UUID id, String name, long size, @Nullable Instant storedAt) {}
