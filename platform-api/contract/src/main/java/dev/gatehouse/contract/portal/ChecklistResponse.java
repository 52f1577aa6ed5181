package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a contact's checklist page, in one read.
 *
 * @param items in the order the firm gave them
 * @param maxFileBytes largest single file that can be sent
 */
public record ChecklistResponse(
        UUID engagementId,
        String title,
        @Nullable String message,
        EngagementState state,
        String contactName,
        @Nullable LocalDate dueOn,
        Progress progress,
        List<ChecklistItem> items,
        long maxFileBytes) {}
