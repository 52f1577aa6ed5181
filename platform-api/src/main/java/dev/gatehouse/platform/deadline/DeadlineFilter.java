package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines a list shows.
 *
 * @param state absent: all that are neither renewed nor closed
 * @param search part of a name, of a supplier or of a client's name
 */
record DeadlineFilter(
        @Nullable UUID clientId,
        @Nullable UUID seriesId,
        @Nullable DeadlineState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String search) {

    /** All of one series, with what has been renewed. */
    static DeadlineFilter series(UUID series) {
        return new DeadlineFilter(null, series, null, null, null, "");
    }
}
