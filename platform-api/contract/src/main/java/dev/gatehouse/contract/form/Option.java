package dev.gatehouse.contract.form;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One thing to choose.
 *
 * @param id a name of its own within the question; it stays when the label is reworded
 */
public record Option(
        @NotNull @Pattern(regexp = Patterns.NAME) String id,
        @NotBlank @Size(max = Limits.OPTION) @SingleLine String label) {}
