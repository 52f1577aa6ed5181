package dev.gatehouse.console.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Times and dates as the person in front of the browser reads them: their zone, their language. */
public final class Moments {

    private Moments() {}

    /** A point in time that shows the day by name where that is shorter, and everything on hover. */
    public static Span at(Instant instant) {
        var moment = new Span(text(instant));
        moment.getElement().setAttribute("title", exact(instant));
        return moment;
    }

    /** For example “today 14:02” or “18 Nov 2026, 09:41”. */
    public static String text(Instant instant) {
        var then = instant.atZone(zone());
        var today = LocalDate.now(zone());
        var time = format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).format(then);
        if (then.toLocalDate().equals(today)) {
            return Words.say("moment.today", time);
        } else if (then.toLocalDate().equals(today.minusDays(1))) {
            return Words.say("moment.yesterday", time);
        }
        return Words.say("moment.other", day(then.toLocalDate()), time);
    }

    /** The time of day alone. */
    public static String time(Instant instant) {
        return format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).format(instant.atZone(zone()));
    }

    /** A date of the calendar. */
    public static String day(LocalDate date) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(date);
    }

    /** A month of the calendar, for example “March 2027”. */
    public static String month(YearMonth month) {
        return format(DateTimeFormatter.ofPattern("LLLL yyyy")).format(month);
    }

    /** The same in as few letters as tell it from its neighbours. */
    public static String shortMonth(YearMonth month) {
        return format(DateTimeFormatter.ofPattern("LLL")).format(month);
    }

    /** The name of a day of the week, shortened. */
    public static String weekday(LocalDate date) {
        return format(DateTimeFormatter.ofPattern("ccc")).format(date);
    }

    /** The day on which something happened, by name where that is shorter. */
    public static String heading(LocalDate date) {
        var today = LocalDate.now(zone());
        if (date.equals(today)) {
            return Words.say("moment.day.today");
        }
        return date.equals(today.minusDays(1)) ? Words.say("moment.day.yesterday") : day(date);
    }

    /** The day that the reader has now. */
    public static LocalDate today() {
        return LocalDate.now(zone());
    }

    /** The day in the reader's zone. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    private static String exact(Instant instant) {
        ZonedDateTime local = instant.atZone(zone());
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL)).format(local);
    }

    /** The reader's zone by name. */
    public static String zoneName() {
        return zone().getId();
    }

    private static DateTimeFormatter format(DateTimeFormatter formatter) {
        return formatter.withLocale(region());
    }

    /**
     * How the reader's dates are written and their weeks begin: the words are in a language that the catalogue has;
     * within it, dates follow the reader's own region.
     */
    public static Locale region() {
        var words = UI.getCurrent().getLocale();
        return Optional.ofNullable(VaadinSession.getCurrent().getBrowser().getLocale())
                .filter(region -> region.getLanguage().equals(words.getLanguage()))
                .orElse(words);
    }

    private static ZoneId zone() {
        return Optional.ofNullable(UI.getCurrent().getPage().getExtendedClientDetails())
                .map(details -> details.getTimeZoneId())
                .filter(id -> !id.isBlank())
                .map(ZoneId::of)
                .orElse(ZoneId.of("UTC"));
    }
}
