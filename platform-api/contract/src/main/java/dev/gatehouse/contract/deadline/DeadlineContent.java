package dev.gatehouse.contract.deadline;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the firm says of a deadline.
 *
 * @param name of the service, for example {@code Domain fiore.example}
 * @param cost absent when nothing is to be paid, or when the firm does not say
 * @param interval for {@link Frequency#CUSTOM} and for no other
 * @param supplier who provides the service
 * @param notes of the firm's own; clients do not see them
 */
public record DeadlineContent(
        @NotBlank @Size(max = Limits.NAME) @SingleLine String name,
        @NotNull LocalDate dueOn,
        @Nullable @Valid Money cost,
        @NotNull Frequency frequency,
        @Nullable @Valid Interval interval,
        @Nullable @Size(max = Limits.NAME) @SingleLine String supplier,
        @Nullable @Size(max = Limits.TEXT) String notes) {}
