package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.Interval;
import dev.gatehouse.contract.deadline.IntervalUnit;
import dev.gatehouse.contract.deadline.Money;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code deadline_page} and of its sisters. */
final class DeadlineRow {

    private DeadlineRow() {}

    static Deadline read(Readable row) {
        return new Deadline(
                Objects.requireNonNull(row.get(0, UUID.class)),
                Objects.requireNonNull(row.get(1, UUID.class)),
                Objects.requireNonNull(row.get(2, String.class)),
                Objects.requireNonNull(row.get(3, UUID.class)),
                Objects.requireNonNull(row.get(4, UUID.class)),
                row.get(5, UUID.class),
                content(row),
                Objects.requireNonNull(row.get(8, Short.class)),
                row.get(16, UUID.class),
                row.get(17, Instant.class),
                row.get(18, Instant.class),
                Objects.requireNonNull(row.get(19, Integer.class)),
                Objects.requireNonNull(row.get(20, Instant.class)),
                DeadlineState.valueOf(row.get(21, String.class)),
                Objects.requireNonNull(row.get(22, Integer.class)));
    }

    private static DeadlineContent content(Readable row) {
        return new DeadlineContent(
                Objects.requireNonNull(row.get(6, String.class)),
                Objects.requireNonNull(row.get(7, LocalDate.class)),
                money(row, 9),
                Frequency.valueOf(row.get(11, String.class)),
                interval(row, 12),
                row.get(14, String.class),
                row.get(15, String.class));
    }

    /** An amount and the currency behind it. */
    static @Nullable Money money(Readable row, int column) {
        @Nullable BigDecimal amount = row.get(column, BigDecimal.class);
        return amount == null
                ? null
                : Amount.stored(amount, Objects.requireNonNull(row.get(column + 1, String.class)))
                        .money();
    }

    /** A count and the unit behind it. */
    static @Nullable Interval interval(Readable row, int column) {
        @Nullable Integer count = row.get(column, Integer.class);
        return count == null ? null : new Interval(count, IntervalUnit.valueOf(row.get(column + 1, String.class)));
    }
}
