package dev.gatehouse.contract.template;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a template says.
 *
 * @param name what staff look for, and the title of a checklist made from it unless another is given
 * @param description when to use it, for staff only
 * @param message greets the contact at the top of the page and in the mail, plain text
 * @param dueInDays days from sending until everything is due
 */
public record TemplateContent(
        @NotBlank @Size(max = Limits.TITLE) @SingleLine String name,
        @Nullable @Size(max = Limits.DESCRIPTION) String description,
        @Nullable @Size(max = Limits.TEXT) String message,
        @Nullable @Min(0) @Max(Limits.DUE_DAYS) Integer dueInDays,
        @NotNull @Size(max = Limits.ITEMS_PER_ENGAGEMENT) List<@Valid @NotNull TemplateItem> items) {}
