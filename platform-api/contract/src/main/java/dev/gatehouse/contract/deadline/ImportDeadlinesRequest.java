package dev.gatehouse.contract.deadline;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Adds every deadline of a list, or none. Sending it again with the same id adds nothing a second time.
 *
 * @param id made by the caller, UUIDv7
 * @param csv as in {@link PreviewDeadlinesRequest}
 */
public record ImportDeadlinesRequest(
        @NotNull UUID id, @NotBlank @Size(max = Limits.CSV) String csv) {}
