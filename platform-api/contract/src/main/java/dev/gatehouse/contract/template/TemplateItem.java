package dev.gatehouse.contract.template;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.form.Question;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a checklist made from the template asks for.
 *
 * @param dueInDays days from sending until it is due
 * @param questions of a form; any other type has none
 */
public record TemplateItem(
        @NotNull ItemType type,
        @NotBlank @Size(max = Limits.TITLE) @SingleLine String title,
        @Nullable @Size(max = Limits.TEXT) String instructions,
        @Nullable @Min(0) @Max(Limits.DUE_DAYS) Integer dueInDays,
        @Nullable @Size(max = Limits.QUESTIONS_PER_FORM) List<@Valid @NotNull Question> questions) {}
