package dev.gatehouse.contract.engagement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One immutable attempt.
 *
 * @param number 1 for the first attempt
 * @param fileIds the files it consists of
 */
public record SubmissionResponse(
        UUID id,
        int number,
        String submittedBy,
        Instant submittedAt,
        List<UUID> fileIds,
        @Nullable ReviewResponse review) {}
