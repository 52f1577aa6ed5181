package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.platform.kernel.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that are counted in days of the calendar from the day of sending. */
public final class DueDates {

    private DueDates() {}

    /** The day on which a moment falls in a zone; UTC without one. A name that is no zone is refused. */
    public static LocalDate day(Instant moment, @Nullable String zone) {
        try {
            return LocalDate.ofInstant(moment, zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            throw ProblemException.field("/zone", "unknown-zone", "is no time zone");
        }
    }

    /**
     * How a template remembers a date: the days that were asked for, else those between sending and the date, none for
     * what was due before it was sent. Without a day of sending there is nothing to count from.
     */
    public static @Nullable Integer offset(
            @Nullable Integer days, @Nullable LocalDate sentOn, @Nullable LocalDate dueOn) {
        if (days != null || sentOn == null || dueOn == null) {
            return days;
        }
        return Math.clamp(ChronoUnit.DAYS.between(sentOn, dueOn), 0, Limits.DUE_DAYS);
    }

    /** What is wrong with days: beside a date they say nothing, and after sending there is nothing to wait for. */
    public static List<FieldProblem> faults(
            @Nullable Integer days, @Nullable LocalDate dueOn, boolean sent, String pointer) {
        if (days == null || (dueOn == null && !sent)) {
            return List.of();
        }
        return List.of(new FieldProblem(
                pointer + "/dueInDays",
                "unused",
                sent ? "counts from sending, which has been; say a date" : "says nothing beside a date"));
    }

    /** Refuses days that are wrong. */
    public static void check(@Nullable Integer days, @Nullable LocalDate dueOn, boolean sent) {
        List<FieldProblem> faults = faults(days, dueOn, sent, "");
        if (!faults.isEmpty()) {
            throw ProblemException.fields(faults);
        }
    }
}
