package dev.gatehouse.contract.deadline;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** So many of a unit, for example every 18 months. */
public record Interval(
        @Min(1) @Max(Limits.INTERVAL) int count, @NotNull IntervalUnit unit) {}
