package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import dev.gatehouse.contract.form.Question;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the words and the date of an item, and the questions of a form; needs {@code If-Match}.
 *
 * @param dueInDays days from sending until it is due, in a draft and without a date
 * @param questions of a form; they can be replaced until it is submitted, and again once it is sent back
 */
public record UpdateItemRequest(
        @NotBlank @Size(max = Limits.TITLE) @SingleLine String title,
        @Nullable @Size(max = Limits.TEXT) String instructions,
        @Nullable LocalDate dueOn,
        @Nullable @Min(0) @Max(Limits.DUE_DAYS) Integer dueInDays,
        @Nullable @Size(max = Limits.QUESTIONS_PER_FORM) List<@Valid @NotNull Question> questions) {

    /** For an item that is all words. */
    public UpdateItemRequest(String title, @Nullable String instructions, @Nullable LocalDate dueOn) {
        this(title, instructions, dueOn, null, null);
    }

    /** For an item with a date, or without any. */
    public UpdateItemRequest(
            String title,
            @Nullable String instructions,
            @Nullable LocalDate dueOn,
            @Nullable List<Question> questions) {
        this(title, instructions, dueOn, null, questions);
    }
}
