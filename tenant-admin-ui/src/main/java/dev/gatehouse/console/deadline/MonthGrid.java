package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The weeks of a month as a table of plain elements, beginning as the reader's weeks do; on a phone, where seven
 * columns are too many, the style sheet makes a list of the days that have something.
 */
@Tag("table")
class MonthGrid extends Component {

    private static final int DAYS = 7;

    private final YearMonth month;
    private final Map<LocalDate, List<DeadlineResponse>> byDay;
    private final Consumer<DeadlineResponse> chosen;

    MonthGrid(YearMonth month, List<DeadlineResponse> due, Consumer<DeadlineResponse> chosen) {
        this.month = month;
        this.chosen = chosen;
        this.byDay = due.stream()
                .collect(Collectors.groupingBy(deadline -> deadline.content().dueOn()));
        getElement().getClassList().add("month");
        var first = month.atDay(1).with(week().dayOfWeek(), 1);
        getElement().appendChild(caption(), head(first), body(first));
    }

    private static WeekFields week() {
        return WeekFields.of(Moments.region());
    }

    private Element caption() {
        return new Element("caption").setAttribute("class", "spoken").setText(Moments.month(month));
    }

    private static Element head(LocalDate first) {
        var row = new Element("tr");
        for (var day = 0; day < DAYS; day++) {
            row.appendChild(
                    new Element("th").setAttribute("scope", "col").setText(Moments.weekday(first.plusDays(day))));
        }
        return new Element("thead").appendChild(row);
    }

    private Element body(LocalDate first) {
        var body = new Element("tbody");
        for (var start = first; !start.isAfter(month.atEndOfMonth()); start = start.plusDays(DAYS)) {
            var row = new Element("tr");
            for (var day = 0; day < DAYS; day++) {
                row.appendChild(cell(start.plusDays(day)));
            }
            body.appendChild(row);
        }
        return body;
    }

    private Element cell(LocalDate day) {
        var due = byDay.getOrDefault(day, List.of());
        var cell = new Element("td");
        if (!YearMonth.from(day).equals(month)) {
            return cell.setAttribute("class", "outside");
        }
        cell.setAttribute("class", due.isEmpty() ? "free" : "busy");
        cell.appendChild(number(day));
        due.stream().map(this::entry).map(Component::getElement).forEach(cell::appendChild);
        return cell;
    }

    private static Element number(LocalDate day) {
        var number = new Element("time")
                .setAttribute("datetime", day.toString())
                .setAttribute("class", day.equals(Moments.today()) ? "day today" : "day");
        number.appendChild(
                new Element("span").setAttribute("aria-hidden", "true").setText(String.valueOf(day.getDayOfMonth())),
                new Element("span").setAttribute("class", "day-words").setText(Moments.day(day)));
        return number;
    }

    private NativeButton entry(DeadlineResponse deadline) {
        var name = new Span(deadline.content().name());
        name.addClassName("strong");
        var button = new NativeButton("", click -> chosen.accept(deadline));
        button.add(name, new Span(deadline.clientName()), new Span(Words.name(deadline.state())));
        button.addClassNames("month-entry", deadline.state().name().toLowerCase(Locale.ROOT));
        button.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say(
                                "deadlines.month.entry",
                                deadline.content().name(),
                                deadline.clientName(),
                                Words.name(deadline.state())));
        return button;
    }
}
