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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask for.
 *
 * @param instructions what exactly is wanted, plain text
 * @param dueInDays days from sending until it is due, in a draft and without a date
 * @param questions of a form; any other type has none
 */
public record NewItem(
        @NotNull UUID id,
        @NotNull ItemType type,
        @NotBlank @Size(max = Limits.TITLE) @SingleLine String title,
        @Nullable @Size(max = Limits.TEXT) String instructions,
        @Nullable LocalDate dueOn,
        @Nullable @Min(0) @Max(Limits.DUE_DAYS) Integer dueInDays,
        @Nullable @Size(max = Limits.QUESTIONS_PER_FORM) List<@Valid @NotNull Question> questions) {

    /** An item that is all words. */
    public NewItem(UUID id, ItemType type, String title, @Nullable String instructions, @Nullable LocalDate dueOn) {
        this(id, type, title, instructions, dueOn, null, null);
    }

    /** An item with a date, or without any. */
    public NewItem(
            UUID id,
            ItemType type,
            String title,
            @Nullable String instructions,
            @Nullable LocalDate dueOn,
            @Nullable List<Question> questions) {
        this(id, type, title, instructions, dueOn, null, questions);
    }
}
