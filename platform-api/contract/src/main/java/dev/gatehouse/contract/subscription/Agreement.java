package dev.gatehouse.contract.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a firm in place of what its plan says.
 *
 * @param value of a limit the largest number, absent without limit; of a feature 1 for given and 0 for taken
 * @param until when the plan holds again; absent for an agreement without an end
 * @param by who agreed, for operators alone
 */
public record Agreement(
        @Nullable Long value,
        @Nullable String reason,
        @Nullable Instant until,
        Instant since,
        @Nullable String by) {}
