package dev.gatehouse.console.component;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near a date is: by word, icon and colour. */
public final class DueTag extends Span {

    private static final int SOON = 3;

    /** Counts from today in the reader's zone. */
    public DueTag(LocalDate date) {
        var days = (int) ChronoUnit.DAYS.between(Moments.today(), date);
        addClassNames("tag", tone(days));
        add((days < 0 ? Glyph.ALERT : Glyph.CLOCK).icon(), new Span(words(days)));
        getElement().setAttribute("title", Words.say("due.on", Moments.day(date)));
    }

    private static String tone(int days) {
        if (days < 0) {
            return "bad";
        }
        return days <= SOON ? "warn" : "plain";
    }

    private static String words(int days) {
        return days < 0 ? Words.say("due.overdue", -days) : Words.say("due.near", days);
    }
}
