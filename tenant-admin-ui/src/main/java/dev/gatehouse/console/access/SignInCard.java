package dev.gatehouse.console.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import dev.gatehouse.console.component.Wordmark;

/** The frame around either step. */
public final class SignInCard extends Div {

    /** Around one step. */
    public SignInCard(Component step) {
        var card = new Section(step);
        card.addClassName("card");
        addClassName("sign-in-frame");
        add(new Wordmark(), card);
    }
}
