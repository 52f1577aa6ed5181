package dev.gatehouse.contract.template;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import dev.gatehouse.contract.engagement.EngagementKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Drafts an engagement from the newest version of a template; nothing is sent yet.
 *
 * @param title absent: the name of the template
 */
public record StartEngagementRequest(
        @NotNull UUID id,
        @NotNull UUID clientId,
        @NotNull EngagementKind kind,
        @Nullable @Size(max = Limits.TITLE) @SingleLine String title) {}
