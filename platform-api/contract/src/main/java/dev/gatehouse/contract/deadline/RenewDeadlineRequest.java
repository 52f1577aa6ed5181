package dev.gatehouse.contract.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts the next one in the place of a deadline; needs {@code If-Match}. Sending it again with the same id gives the
 * same answer.
 *
 * @param id of the next one, made by the caller, UUIDv7
 * @param dueOn absent: as the frequency says; one that comes once needs it
 * @param cost absent: as before
 */
public record RenewDeadlineRequest(
        @NotNull UUID id,
        @Nullable LocalDate dueOn,
        @Nullable @Valid Money cost) {}
