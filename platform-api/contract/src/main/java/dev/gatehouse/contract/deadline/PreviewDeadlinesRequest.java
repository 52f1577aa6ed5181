package dev.gatehouse.contract.deadline;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A list of deadlines to be looked at; nothing of it is kept.
 *
 * @param csv columns client, service and due date, and if wanted amount, currency, frequency, supplier and notes, named
 *     in the first line; commas, semicolons or tabs
 */
public record PreviewDeadlinesRequest(
        @NotBlank @Size(max = Limits.CSV) String csv) {}
