package dev.gatehouse.contract.deadline;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Replaces how the firm counts the days of deadlines; needs {@code If-Match}.
 *
 * @param timeZone of the IANA database, for example {@code Europe/Zurich}
 * @param rules at most one for each number of days
 */
public record ChangeDeadlineSettingsRequest(
        @NotBlank @Size(max = Limits.ZONE) @SingleLine String timeZone,
        @Min(0) @Max(Limits.REMINDER_DAYS) int noticeDays,
        @NotNull @Size(max = Limits.REMINDER_RULES) List<@NotNull @Valid ReminderRule> rules) {}
