package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.engagement.ItemType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item as the contact sees it.
 *
 * @param reason the firm's words, while the item is rejected
 * @param submittedAt of the newest submission
 * @param decidedAt of the newest decision
 * @param files what the firm has received for it, oldest first; files still under way are listed as not stored
 * @param form questions and answers, if the item is a form
 */
public record ChecklistItem(
        UUID id,
        ItemType type,
        String title,
        @Nullable String instructions,
        @Nullable LocalDate dueOn,
        ItemStatus status,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        int version,
        List<ChecklistFile> files,
        @Nullable ChecklistForm form) {}
