package dev.gatehouse.contract.deadline;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who is reminded of a deadline, and how long before its date.
 *
 * @param daysBefore 0 is the day itself
 * @param contacts the client's people who may come in
 * @param staff the firm's owners, admins and managers
 * @param message the firm's own words in the mail
 */
public record ReminderRule(
        @Min(0) @Max(Limits.REMINDER_DAYS) int daysBefore,
        boolean contacts,
        boolean staff,
        @Nullable @Size(max = Limits.REASON) String message) {}
