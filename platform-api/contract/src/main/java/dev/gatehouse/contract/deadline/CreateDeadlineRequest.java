package dev.gatehouse.contract.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds a deadline. Sending it again with the same id changes nothing and gives the same answer.
 *
 * @param id made by the caller, UUIDv7
 * @param parentId another deadline of the client that this one belongs to
 */
public record CreateDeadlineRequest(
        @NotNull UUID id,
        @NotNull UUID clientId,
        @Nullable UUID parentId,
        @NotNull @Valid DeadlineContent content) {}
