package dev.gatehouse.platform.engagement.item;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing to do, as its row says. */
public record Item(
        UUID id,
        UUID engagementId,
        ItemType type,
        String title,
        @Nullable String instructions,
        @Nullable LocalDate dueOn,
        @Nullable Integer dueInDays,
        ItemState state,
        boolean reviewRequired,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        int version) {}
