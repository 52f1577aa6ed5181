package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.client.ClientNavigation;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.deadline.DeadlineResponse;

/** A deadline on a line of its own: what and whose, when, where it stands, what to do. */
class DeadlineRow extends Div {

    private final Div words = new Div();

    DeadlineRow(DeadlineDesk desk, DeadlineResponse deadline, Runnable changed) {
        var content = deadline.content();
        addClassNames("row", "deadline-row");
        var name = new Span(content.name());
        name.addClassName("strong");
        words.addClassName("row-words");
        words.add(name, second(DeadlineWords.cost(content)));
        var date = new Div(new Span(Moments.day(content.dueOn())), second(distance(deadline)));
        date.addClassName("row-date");
        add(words, date, StatusTag.of(deadline.state()), new DeadlineActions(desk, deadline, changed));
    }

    /** Where it is not clear whose it is. */
    DeadlineRow withClient(DeadlineResponse deadline) {
        words.addComponentAtIndex(1, ClientNavigation.link(deadline.clientId(), deadline.clientName()));
        return this;
    }

    /** What it belongs to. */
    DeadlineRow partOf(String parent) {
        words.add(second(Words.say("deadlines.part-of", parent)));
        return this;
    }

    static String distance(DeadlineResponse deadline) {
        return switch (deadline.state()) {
            case RENEWED, CLOSED -> "";
            default ->
                deadline.daysLeft() < 0
                        ? Words.say("due.overdue", -deadline.daysLeft())
                        : Words.say("deadlines.in", deadline.daysLeft());
        };
    }

    private static Component second(String text) {
        var span = new Span(text);
        span.addClassName("second");
        return span;
    }
}
