package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
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
 * Drafts an engagement with its items; nothing is sent yet.
 *
 * @param message greets the contact at the top of the page and in the mail, plain text
 * @param dueInDays days from sending until everything is due, without a date
 */
public record CreateEngagementRequest(
        @NotNull UUID id,
        @NotNull UUID clientId,
        @NotNull EngagementKind kind,
        @NotBlank @Size(max = Limits.TITLE) @SingleLine String title,
        @Nullable @Size(max = Limits.TEXT) String message,
        @Nullable LocalDate dueOn,
        @Nullable @Min(0) @Max(Limits.DUE_DAYS) Integer dueInDays,
        @NotNull @Size(max = Limits.ITEMS_PER_ENGAGEMENT) List<@Valid @NotNull NewItem> items) {

    /** With a date, or without any. */
    public CreateEngagementRequest(
            UUID id,
            UUID clientId,
            EngagementKind kind,
            String title,
            @Nullable String message,
            @Nullable LocalDate dueOn,
            List<NewItem> items) {
        this(id, clientId, kind, title, message, dueOn, null, items);
    }
}
