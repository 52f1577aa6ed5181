package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told of a deadline.
 *
 * @param recipient contact or member
 * @param contact name and address of a contact; absent for a member
 * @param daysLeft on the firm's calendar
 * @param message the firm's own words
 */
public record Reminder(
        UUID id,
        UUID recipient,
        @Nullable Person contact,
        UUID engagement,
        UUID deadline,
        String clientName,
        int daysLeft,
        @Nullable String message,
        DeadlineContent content) {

    /** Who reads it, and where. */
    public record Person(String name, String email) {}
}
