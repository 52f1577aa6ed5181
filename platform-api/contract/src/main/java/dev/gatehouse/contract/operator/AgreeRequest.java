package dev.gatehouse.contract.operator;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Agrees something else with a firm than its plan says, in place of what was agreed before about the same thing.
 *
 * @param key of a limit or feature
 * @param value of a limit the largest number, absent without limit; of a feature 1 to give and 0 to take it
 * @param until when the plan holds again; absent for no end
 */
public record AgreeRequest(
        @NotBlank @Size(max = Limits.KEY) @SingleLine String key,
        @Nullable @Min(0) Long value,
        @NotBlank @Size(max = Limits.ACCOUNT_REASON) String reason,
        @Nullable Instant until) {}
