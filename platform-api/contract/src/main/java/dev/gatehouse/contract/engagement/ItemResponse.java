package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.form.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as staff see it.
 *
 * @param dueInDays days from sending until it is due, while it is a draft without a date
 * @param reason why changes were last requested, while they are
 * @param questions of a form, as they are asked now
 * @param files every stored file, newest first
 * @param submissions every attempt, newest first
 */
public record ItemResponse(
        UUID id,
        UUID engagementId,
        ItemType type,
        String title,
        @Nullable String instructions,
        ItemState state,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueInDays,
        @Nullable String reason,
        int version,
        @Nullable List<Question> questions,
        List<FileResponse> files,
        List<SubmissionResponse> submissions) {}
