package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Replaces title, message and date; needs {@code If-Match}.
 *
 * @param dueInDays days from sending until everything is due, in a draft and without a date
 */
public record UpdateEngagementRequest(
        @NotBlank @Size(max = Limits.TITLE) @SingleLine String title,
        @Nullable @Size(max = Limits.TEXT) String message,
        @Nullable LocalDate dueOn,
        @Nullable @Min(0) @Max(Limits.DUE_DAYS) Integer dueInDays) {

    /** With a date, or without any. */
    public UpdateEngagementRequest(String title, @Nullable String message, @Nullable LocalDate dueOn) {
        this(title, message, dueOn, null);
    }
}
