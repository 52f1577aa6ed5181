package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.PlanNotice;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccessApi;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.OrganizationApi;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.Slice;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import java.time.YearMonth;

/** What has expired and what expires this month, and what the months ahead cost. */
@Route("deadlines")
@Needs(Permission.DEADLINES_READ)
public class DeadlinesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 100;
    private static final int MONTHS = 12;

    private static final String FEATURE = "portal.deadlines";

    private final DeadlineDesk desk;
    private final OrganizationApi organization;
    private final AccessApi access;

    DeadlinesView(DeadlineDesk desk, OrganizationApi organization, AccessApi access) {
        this.desk = desk;
        this.organization = organization;
        this.access = access;
        addClassNames("page", "wide-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.say("deadlines.title");
    }

    private void show() {
        var month = YearMonth.from(Moments.today());
        var due = desk.deadlines().list(null, null, null, month.atEndOfMonth().toString(), null, SHOWN, null);
        var columns = new Div(column(soon(month, due)), column(costs(month), new QuestionsAvoided(access.visits())));
        columns.addClassName("columns");
        removeAll();
        var notice = new PlanNotice().aboutFeature(organization, FEATURE);
        add(new DeadlinesHeader(DeadlinesView.class, desk, this::show), notice, columns);
    }

    private static Div column(Section... sections) {
        var column = new Div(sections);
        column.addClassName("column");
        return column;
    }

    private Section soon(YearMonth month, Slice<DeadlineResponse> due) {
        var title = Words.say("deadlines.until", Moments.day(month.atEndOfMonth()));
        var section = new Section(new H2(title));
        section.addClassName("block");
        if (due.items().isEmpty()) {
            section.add(new EmptyState(
                    Glyph.CHECK,
                    "deadlines.none-soon",
                    new RouterLink(Words.say("deadlines.all"), DeadlineListView.class)));
            return section;
        }
        var rows = new Div();
        rows.addClassName("rows");
        due.items().stream().map(this::row).forEach(rows::add);
        section.add(rows);
        if (due.next() != null) {
            section.add(new RouterLink(Words.say("deadlines.all"), DeadlineListView.class));
        }
        return section;
    }

    private Component row(DeadlineResponse deadline) {
        return new DeadlineRow(desk, deadline, this::show).withClient(deadline);
    }

    private Section costs(YearMonth month) {
        var last = month.plusMonths(MONTHS - 1L);
        var costs =
                desk.deadlines().costs(month.toString(), last.toString(), null).months();
        var section = new Section(new H2(Words.say("deadlines.costs")));
        section.addClassName("block");
        section.add(
                costs.isEmpty()
                        ? new Span(Words.say("deadlines.costs.none"))
                        : new UpcomingCosts(month, MONTHS, costs));
        return section;
    }
}
