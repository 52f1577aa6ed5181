package dev.gatehouse.console.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The top of a view: where it belongs, its one heading, what matters most about it, and what to do. */
public final class PageHeader extends Header {

    private final Div words = new Div();
    private final Div facts = new Div();
    private final Div actions = new Div();

    /** A heading alone. */
    public PageHeader(String title) {
        addClassName("page-header");
        words.addClassName("words");
        facts.addClassName("facts");
        actions.addClassName("actions");
        words.add(new H1(title));
        add(words, actions);
    }

    /** Puts the way back above the heading. */
    public PageHeader below(Component parent) {
        parent.addClassName("crumb");
        words.addComponentAsFirst(parent);
        return this;
    }

    /** Adds a line below the heading. */
    public PageHeader facts(Component... components) {
        facts.add(components);
        words.add(facts);
        return this;
    }

    /** Adds what to do. */
    public PageHeader actions(Component... components) {
        actions.add(components);
        return this;
    }
}
