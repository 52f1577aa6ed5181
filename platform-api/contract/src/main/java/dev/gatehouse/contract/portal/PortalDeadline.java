package dev.gatehouse.contract.portal;

import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deadline as the client sees it: without what the firm notes for itself. */
public record PortalDeadline(
        UUID id,
        UUID seriesId,
        @Nullable UUID parentId,
        String name,
        LocalDate dueOn,
        DeadlineState state,
        long daysLeft,
        @Nullable Money cost,
        Frequency frequency,
        @Nullable Interval interval,
        @Nullable String supplier) {}
