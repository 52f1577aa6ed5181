package dev.gatehouse.console.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.engagement.EngagementNavigation;
import dev.gatehouse.contract.event.LatestActivity;
import java.util.List;

/** The newest steps across engagements, each with the way to its engagement. */
public final class LatestSteps extends Div {

    /** Shows the steps in the API's order. */
    public LatestSteps(List<LatestActivity> steps) {
        addClassNames("rows", "latest");
        steps.forEach(step -> add(row(step)));
    }

    private static Div row(LatestActivity step) {
        var icon = new Div(TimelineEntry.glyph(step.entry().type()).icon());
        icon.addClassName("entry-icon");
        var sentence = new Span(EventWords.sentence(step.entry()));
        var where = EngagementNavigation.link(step.engagementId(), step.clientName() + " · " + step.engagementTitle());
        where.addClassName("place-link");
        var when = Moments.at(step.entry().at());
        when.addClassName("second");
        var words = new Div(sentence, where, when);
        words.addClassName("row-words");
        var row = new Div(icon, words);
        row.addClassName("entry");
        return row;
    }
}
