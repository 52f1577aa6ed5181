package dev.gatehouse.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a view shows instead of nothing: what would be here, and the next step towards it. */
public final class EmptyState extends Div {

    /** Takes its words from {@code {key}.title} and {@code {key}.text}. */
    public EmptyState(Glyph glyph, String key, Component... next) {
        addClassName("empty");
        add(glyph.icon(), new H2(Words.say(key + ".title")), new Paragraph(Words.say(key + ".text")));
        add(next);
    }
}
