package dev.gatehouse.platform.deadline;

import dev.gatehouse.contract.deadline.DeadlineContent;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.platform.kernel.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What fits together in a deadline. */
final class DeadlineRules {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private DeadlineRules() {}

    /** The cost, read; a problem that points at the field where something does not fit. */
    static @Nullable Amount check(DeadlineContent content) {
        checkDate(content.dueOn(), "/content/dueOn");
        if ((content.frequency() == Frequency.CUSTOM) != (content.interval() != null)) {
            throw content.interval() == null
                    ? ProblemException.field("/content/interval", "required", "is needed for a frequency of your own")
                    : ProblemException.field(
                            "/content/interval", "unexpected", "belongs to a frequency of your own only");
        }
        return Amount.of(content.cost(), "/content/cost");
    }

    /** The calendar of a deadline has two centuries. */
    static void checkDate(LocalDate date, String pointer) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw ProblemException.field(pointer, "out-of-range", "lies outside the years 2000 to 2199");
        }
    }
}
