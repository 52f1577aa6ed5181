package dev.gatehouse.contract.form;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.Patterns;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form. A member that its type has no use for is absent.
 *
 * @param id a name of its own within the form; it stays when the label is reworded
 * @param options of a choice, in the order shown
 * @param steps of a rating, from 1 to this; absent means five
 * @param min lowest number (decimal string) or earliest date (ISO)
 * @param max highest number (decimal string) or latest date (ISO)
 * @param decimals how many digits a number may have after the point; absent means as many as fit
 */
public record Question(
        @NotNull @Pattern(regexp = Patterns.NAME) String id,
        @NotNull QuestionType type,
        @NotBlank @Size(max = Limits.QUESTION) @SingleLine String label,
        @Nullable @Size(max = Limits.HINT) @SingleLine String hint,
        boolean required,
        @Nullable @Size(max = Limits.OPTIONS_PER_QUESTION) List<@Valid @NotNull Option> options,
        @Nullable @Min(2) @Max(Limits.RATING_STEPS) Integer steps,
        @Nullable @Size(max = Limits.NUMBER) @SingleLine String min,
        @Nullable @Size(max = Limits.NUMBER) @SingleLine String max,
        @Nullable @Min(0) @Max(Limits.DECIMALS) Integer decimals) {

    private static final int USUAL_STEPS = 5;

    /** The last step of a rating. */
    public int lastStep() {
        return steps == null ? USUAL_STEPS : steps;
    }
}
