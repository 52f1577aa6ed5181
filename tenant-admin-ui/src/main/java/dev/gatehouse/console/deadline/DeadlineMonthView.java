package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Prices;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.Limits;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One month of deadlines as a calendar. The month stands in the address; without one it is this one. */
@Route("deadlines/month")
@Needs(Permission.DEADLINES_READ)
class DeadlineMonthView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final DeadlineDesk desk;

    DeadlineMonthView(DeadlineDesk desk) {
        this.desk = desk;
        addClassNames("page", "wide-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String month) {
        show(month == null ? YearMonth.from(Moments.today()) : read(month));
    }

    @Override
    public String getPageTitle() {
        return Words.say("deadlines.title");
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException unreadable) {
            throw new NotFoundException();
        }
    }

    private void show(YearMonth month) {
        var due = desk.deadlines()
                .list(
                        null,
                        null,
                        month.atDay(1).toString(),
                        month.atEndOfMonth().toString(),
                        null,
                        Limits.DEADLINES,
                        null);
        removeAll();
        add(
                new DeadlinesHeader(DeadlineMonthView.class, desk, () -> show(month)),
                steps(month),
                total(month),
                new MonthGrid(
                        month,
                        due.items(),
                        deadline -> new DeadlineDayDialog(desk, deadline, () -> show(month)).open()));
    }

    private Span total(YearMonth month) {
        var costs =
                desk.deadlines().costs(month.toString(), month.toString(), null).months();
        var sums = costs.stream().map(cost -> Prices.text(cost.total())).collect(Collectors.joining(" + "));
        var total = new Span(Words.say("deadlines.month.total", sums));
        total.addClassName("second");
        total.setVisible(!costs.isEmpty());
        return total;
    }

    private static Div steps(YearMonth month) {
        var before = step(month.minusMonths(1), Glyph.CHEVRON_LEFT, "deadlines.month.before");
        var after = step(month.plusMonths(1), Glyph.CHEVRON_RIGHT, "deadlines.month.after");
        var steps = new Div(before, new H2(Moments.month(month)), after);
        steps.addClassName("month-steps");
        return steps;
    }

    private static RouterLink step(YearMonth month, Glyph glyph, String key) {
        var link = new RouterLink("", DeadlineMonthView.class, month.toString());
        link.add(glyph.icon());
        link.getElement().setAttribute("aria-label", Words.say(key, Moments.month(month)));
        return link;
    }
}
