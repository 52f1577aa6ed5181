package dev.gatehouse.platform.deadline;

import dev.gatehouse.platform.kernel.Cursor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A place in a list of deadlines: by date, then by id. */
record DeadlinePosition(LocalDate dueOn, UUID id) {

    /** Before all others. */
    static final DeadlinePosition FIRST = new DeadlinePosition(LocalDate.of(1, 1, 1), new UUID(0, 0));

    /** Behind all others. */
    static final DeadlinePosition LAST = new DeadlinePosition(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    static DeadlinePosition parse(String cursor, DeadlinePosition start) {
        if (cursor.isEmpty()) {
            return start;
        }
        List<String> parts = Cursor.parse(cursor, 2);
        long day = Math.clamp(Cursor.number(parts.get(0)), FIRST.dueOn.toEpochDay(), LAST.dueOn.toEpochDay());
        return new DeadlinePosition(LocalDate.ofEpochDay(day), Cursor.id(parts.get(1)));
    }

    String cursor() {
        return Cursor.of(Long.toString(dueOn.toEpochDay()), id.toString());
    }
}
