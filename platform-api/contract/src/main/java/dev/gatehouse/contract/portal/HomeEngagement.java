package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.engagement.EngagementKind;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.Progress;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One engagement as a card.
 *
 * @param dueOn the next date by which the contact has to do something
 * @param toDo items that wait for the contact
 */
public record HomeEngagement(
        UUID id,
        EngagementKind kind,
        String title,
        EngagementState state,
        @Nullable LocalDate dueOn,
        int toDo,
        Progress progress) {}
