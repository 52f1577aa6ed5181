package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Replaces the words and the date of an item; needs {@code If-Match}. */
public record UpdateItemRequest(
        @NotBlank @Size(max = Limits.TITLE) String title,
        @Nullable @Size(max = Limits.TEXT) String instructions,
        @Nullable LocalDate dueOn) {}
