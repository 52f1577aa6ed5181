package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Puts an item elsewhere on its checklist; needs {@code If-Match}.
 *
 * @param position 1 is the top; beyond the end means the end
 */
public record MoveItemRequest(
        @NotNull @Min(1) @Max(Limits.ITEMS_PER_ENGAGEMENT) Integer position) {}
