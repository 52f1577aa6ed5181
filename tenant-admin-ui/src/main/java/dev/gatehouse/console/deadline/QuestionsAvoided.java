package dev.gatehouse.console.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.contract.access.PortalVisitsResponse;

/** How often clients looked for themselves; each time is a mail or a call less. */
class QuestionsAvoided extends Section {

    QuestionsAvoided(PortalVisitsResponse visits) {
        addClassName("block");
        var number = new Span(Words.say("deadlines.visits.number", visits.visits()));
        number.addClassName("figure");
        var card =
                new Div(number, line("deadlines.visits.text", visits.days()), line(trend(visits), difference(visits)));
        card.addClassNames("card", "visits");
        add(new H2(Words.say("deadlines.visits")), card);
    }

    private static Paragraph line(String key, long number) {
        return new Paragraph(Words.say(key, number));
    }

    private static String trend(PortalVisitsResponse visits) {
        return switch (Long.signum(visits.visits() - visits.visitsBefore())) {
            case 1 -> "deadlines.visits.more";
            case -1 -> "deadlines.visits.fewer";
            default -> "deadlines.visits.same";
        };
    }

    private static long difference(PortalVisitsResponse visits) {
        return Math.abs(visits.visits() - visits.visitsBefore());
    }
}
