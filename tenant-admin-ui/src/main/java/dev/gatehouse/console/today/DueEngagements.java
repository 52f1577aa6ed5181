package dev.gatehouse.console.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.DueTag;
import dev.gatehouse.console.component.ProgressMeter;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.engagement.EngagementNavigation;
import dev.gatehouse.contract.engagement.DueEngagement;
import java.util.List;

/** What is overdue or due within days, the most urgent first. */
class DueEngagements extends Section {

    DueEngagements(List<DueEngagement> due) {
        addClassName("block");
        var rows = new Div();
        rows.addClassName("rows");
        due.stream().map(DueEngagements::row).forEach(rows::add);
        add(new H2(Words.say("today.due")), rows);
    }

    private static Div row(DueEngagement engagement) {
        var client = new Span(engagement.clientName());
        client.addClassName("second");
        var words = new Div(EngagementNavigation.link(engagement.id(), engagement.title()), client);
        words.addClassName("row-words");
        var row = new Div(words, new ProgressMeter(engagement.progress()), new DueTag(engagement.dueOn()));
        row.addClassNames("row", "engagement-row");
        return row;
    }
}
