package dev.gatehouse.console.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The console's own name; firms brand their portal, not this. */
public final class Wordmark extends Div {

    /** Mark and name side by side. */
    public Wordmark() {
        addClassName("wordmark");
        var mark = new Span(Glyph.GATE.icon());
        mark.addClassName("mark");
        add(mark, new Span(Words.say("product")));
    }
}
