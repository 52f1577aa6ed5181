package dev.gatehouse.contract.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Replaces what the firm says of a deadline; needs {@code If-Match}. */
public record UpdateDeadlineRequest(@NotNull @Valid DeadlineContent content) {}
