package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.form.AnsweredForm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One immutable attempt.
 *
 * @param number 1 for the first attempt
 * @param fileIds the files it consists of
 * @param form questions and answers it consists of, if the item is a form
 */
public record SubmissionResponse(
        UUID id,
        int number,
        String submittedBy,
        Instant submittedAt,
        List<UUID> fileIds,
        @Nullable AnsweredForm form,
        @Nullable ReviewResponse review) {}
