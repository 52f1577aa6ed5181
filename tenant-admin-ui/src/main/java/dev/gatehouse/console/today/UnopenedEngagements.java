package dev.gatehouse.console.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.engagement.EngagementNavigation;
import dev.gatehouse.contract.engagement.UnopenedEngagement;
import java.util.List;

/** Clients who have not begun: what they were sent, when, and the way to the people who have the link. */
class UnopenedEngagements extends Section {

    UnopenedEngagements(List<UnopenedEngagement> unopened) {
        addClassName("block");
        var rows = new Div();
        rows.addClassName("rows");
        unopened.stream().map(UnopenedEngagements::row).forEach(rows::add);
        add(new H2(Words.say("today.unopened")), rows);
    }

    private static Div row(UnopenedEngagement engagement) {
        var who = new Span(Words.say(
                "today.unopened.who", engagement.clientName(), engagement.contactName(), engagement.contacts() - 1));
        who.addClassName("second");
        var when = new Span(Words.say("engagement.sent-at", Moments.text(engagement.sentAt())));
        when.addClassName("second");
        var words = new Div(EngagementNavigation.people(engagement.id(), engagement.title()), who, when);
        words.addClassName("row-words");
        var row = new Div(words);
        row.addClassName("row");
        return row;
    }
}
