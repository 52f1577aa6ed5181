package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.form.Question;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the words and the date of an item, and the questions of a form; needs {@code If-Match}.
 *
 * @param questions of a form; they can be replaced until it is submitted, and again once it is sent back
 */
public record UpdateItemRequest(
        @NotBlank @Size(max = Limits.TITLE) String title,
        @Nullable @Size(max = Limits.TEXT) String instructions,
        @Nullable LocalDate dueOn,
        @Nullable @Size(max = Limits.QUESTIONS_PER_FORM) List<@Valid @NotNull Question> questions) {

    /** For an item that is all words. */
    public UpdateItemRequest(String title, @Nullable String instructions, @Nullable LocalDate dueOn) {
        this(title, instructions, dueOn, null);
    }
}
