package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Replaces title, message and date; needs {@code If-Match}. */
public record UpdateEngagementRequest(
        @NotBlank @Size(max = Limits.TITLE) String title,
        @Nullable @Size(max = Limits.TEXT) String message,
        @Nullable LocalDate dueOn) {}
