package dev.gatehouse.platform.engagement.home;

import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.portal.HomeEngagement;
import dev.gatehouse.platform.kernel.Cursor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A place in a contact's home: open before finished, then by the next date, those without one last. */
record HomePosition(boolean finished, LocalDate dueOn, UUID engagement) {

    /** Stands for "no date" in the order; the function in the database uses the same. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final HomePosition START = new HomePosition(false, LocalDate.of(1, 1, 1), new UUID(0, 0));

    static HomePosition parse(String cursor) {
        if (cursor.isEmpty()) {
            return START;
        }
        List<String> parts = Cursor.parse(cursor, 3);
        return new HomePosition(Boolean.parseBoolean(parts.get(0)), day(parts.get(1)), Cursor.id(parts.get(2)));
    }

    private static LocalDate day(String part) {
        return LocalDate.ofEpochDay(
                Math.clamp(Cursor.number(part), START.dueOn().toEpochDay(), NEVER.toEpochDay()));
    }

    static String cursorOf(HomeEngagement engagement) {
        LocalDate due = Optional.ofNullable(engagement.dueOn()).orElse(NEVER);
        return Cursor.of(
                Boolean.toString(engagement.state() == EngagementState.COMPLETED),
                Long.toString(due.toEpochDay()),
                engagement.id().toString());
    }
}
