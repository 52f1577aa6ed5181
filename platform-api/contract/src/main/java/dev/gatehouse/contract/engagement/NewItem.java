package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask for.
 *
 * @param instructions what exactly is wanted, plain text
 */
public record NewItem(
        @NotNull UUID id,
        @NotNull ItemType type,
        @NotBlank @Size(max = Limits.TITLE) String title,
        @Nullable @Size(max = Limits.TEXT) String instructions,
        @Nullable LocalDate dueOn) {}
