package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.gatehouse.console.client.ClientNavigation;
import dev.gatehouse.console.component.Columns;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Prices;
import dev.gatehouse.console.component.SliceGrid;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.deadline.DeadlineResponse;
import java.util.Optional;

/** Deadlines, read page by page as one scrolls; on a phone everything stands in the first column. */
class DeadlineGrid extends SliceGrid<DeadlineResponse> {

    DeadlineGrid(DeadlineDesk desk, SlicePager<DeadlineResponse> pager, Runnable changed) {
        super(pager);
        addColumn(new ComponentRenderer<>(deadline -> name(desk, deadline, changed)))
                .setHeader(Words.say("deadlines.name"))
                .setFlexGrow(3);
        var wide = Columns.onlyWhenWide(this);
        wide.add(addColumn(deadline -> Moments.day(deadline.content().dueOn()))
                .setHeader(Words.say("due"))
                .setFlexGrow(0)
                .setWidth("140px"));
        wide.add(addColumn(new ComponentRenderer<>(deadline -> StatusTag.of(deadline.state())))
                .setHeader(Words.say("deadlines.state"))
                .setFlexGrow(0)
                .setWidth("140px"));
        wide.add(addColumn(new ComponentRenderer<>(DeadlineGrid::amount))
                .setHeader(Words.say("deadlines.amount"))
                .setFlexGrow(0)
                .setWidth("160px"));
        wide.add(addColumn(new ComponentRenderer<>(deadline -> new DeadlineActions(desk, deadline, changed)))
                .setHeader(Words.say("deadlines.actions"))
                .setFlexGrow(0)
                .setWidth("290px"));
    }

    private static Div amount(DeadlineResponse deadline) {
        var content = deadline.content();
        var often = new Span(DeadlineWords.frequency(content.frequency(), content.interval()));
        often.addClassName("second");
        var cell = new Div(often);
        cell.addClassName("cell");
        Optional.ofNullable(content.cost()).map(Prices::text).map(Span::new).ifPresent(cell::addComponentAsFirst);
        return cell;
    }

    private static Div name(DeadlineDesk desk, DeadlineResponse deadline, Runnable changed) {
        var name = new Span(deadline.content().name());
        name.addClassName("strong");
        var facts = new Span(Moments.day(deadline.content().dueOn()) + " · " + DeadlineWords.cost(deadline.content()));
        facts.addClassName("second");
        var more = new Div(facts, StatusTag.of(deadline.state()), new DeadlineActions(desk, deadline, changed));
        more.addClassNames("narrow-only", "cell-more");
        var cell = new Div(name, ClientNavigation.link(deadline.clientId(), deadline.clientName()), more);
        cell.addClassNames("cell", "deadline-cell");
        return cell;
    }
}
