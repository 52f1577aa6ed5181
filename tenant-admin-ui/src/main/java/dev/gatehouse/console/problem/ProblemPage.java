package dev.gatehouse.console.problem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.today.TodayView;

/** What went wrong and a way on. */
class ProblemPage extends Div {

    ProblemPage(Glyph glyph, String title, String text, Component... next) {
        addClassNames("empty", "problem-page");
        add(glyph.icon(), new H1(title), new Paragraph(text));
        add(next);
        add(new RouterLink(Words.say("problem.home"), TodayView.class));
    }

    static ProblemPage notFound() {
        return new ProblemPage(Glyph.SEARCH, Words.say("problem.not-found.title"), Words.say("problem.not-found.text"));
    }
}
