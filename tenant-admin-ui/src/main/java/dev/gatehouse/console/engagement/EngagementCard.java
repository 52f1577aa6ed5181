package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.ProgressMeter;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.engagement.EngagementListItem;

/** One engagement in a short list. */
public final class EngagementCard extends Div {

    private EngagementCard(EngagementListItem engagement, String second) {
        var line = new Span(second);
        line.addClassName("second");
        var words = new Div(EngagementNavigation.link(engagement.id(), engagement.title()), line);
        words.addClassName("row-words");
        addClassNames("row", "engagement-row");
        add(words, new ProgressMeter(engagement.progress()), StatusTag.of(engagement.state()));
    }

    /** Under the client it belongs to. */
    public static EngagementCard ofClient(EngagementListItem engagement) {
        return new EngagementCard(engagement, due(engagement));
    }

    /** Among those of many clients. */
    public static EngagementCard ofFirm(EngagementListItem engagement) {
        var due = engagement.dueOn() == null ? "" : " · " + due(engagement);
        return new EngagementCard(engagement, engagement.clientName() + due);
    }

    private static String due(EngagementListItem engagement) {
        return engagement.dueOn() == null
                ? Words.say("due.none")
                : Words.say("due.on", Moments.day(engagement.dueOn()));
    }
}
